package org.consilium.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.membership.vocabulary.Vocabulary;

/** The names under which members are shown while they write, one statement for any number of them. */
@ApplicationScoped
public class TypistNames {
    private final Authors authors;
    private final Vocabulary vocabulary;

    @Inject
    TypistNames(Authors authors, Vocabulary vocabulary) {
        this.authors = authors;
        this.vocabulary = vocabulary;
    }

    /** The display names of those of the members who let it be seen, in the order of the alphabet. */
    public List<String> of(Set<UUID> ids) {
        return authors.whoShowTyping(ids).stream()
                .map(row -> row.view(vocabulary).displayName())
                .sorted()
                .toList();
    }
}
