package org.consilium.membership;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.membership.vocabulary.Vocabulary;
import org.consilium.platform.transaction.UseCase;

/** Names and badges of members for whatever page shows them: one statement, however many they are. */
@UseCase
public class MemberNames {
    private final Authors authors;
    private final Vocabulary vocabulary;

    @Inject
    MemberNames(Authors authors, Vocabulary vocabulary) {
        this.authors = authors;
        this.vocabulary = vocabulary;
    }

    /** The views of those members; whoever does not exist any more is a former member. */
    public Map<UUID, AuthorView> authors(Set<UUID> ids) {
        Map<UUID, AuthorView> views = new HashMap<>();
        ids.forEach(id -> views.put(id, AuthorView.formerMember()));
        authors.of(ids).forEach(row -> views.put(row.id(), row.view(vocabulary)));
        return views;
    }
}
