package org.consilium.membership;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.membership.vocabulary.Vocabulary;
import org.consilium.platform.transaction.UseCase;

/** Finds verified members by what people type. Whether they may see a place is for that place's owner to check. */
@UseCase
public class MemberDirectory {
    private final Authors authors;
    private final Vocabulary vocabulary;

    @Inject
    MemberDirectory(Authors authors, Vocabulary vocabulary) {
        this.authors = authors;
        this.vocabulary = vocabulary;
    }

    /**
     * The members of those handles.
     *
     * @param handles in lower case
     * @return ids by handle in lower case; unknown handles are left out
     */
    public Map<String, UUID> withHandles(Collection<String> handles) {
        return authors.idsOf(handles);
    }

    /**
     * Members whose handle or display name starts like this, by handle.
     *
     * @param start what was typed so far; nothing finds nobody in particular
     * @param limit how many at most
     */
    public List<AuthorView> startingWith(String start, int limit) {
        return authors.startingWith(start.strip(), limit).stream()
                .map(row -> row.view(vocabulary))
                .toList();
    }
}
