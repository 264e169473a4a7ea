package org.consilium.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.consilium.membership.change.MemberChanges;
import org.consilium.membership.vocabulary.Vocabulary;
import org.consilium.platform.memory.Memory;

/** Names and badges of members for whatever page shows them: one statement at most, however many they are. */
@ApplicationScoped
public class MemberNames {
    private static final Duration MOMENT = Duration.ofSeconds(10);
    private static final int MOST = 20_000;

    private final Authors authors;
    private final Vocabulary vocabulary;
    private final Memory<UUID, AuthorView> memory;

    @Inject
    MemberNames(Authors authors, Vocabulary vocabulary, MemberChanges changes, Clock clock) {
        this.authors = authors;
        this.vocabulary = vocabulary;
        this.memory = new Memory<>(clock, MOMENT, MOST);
        changes.listen(id -> memory.forget((member, view) -> member.equals(id)));
    }

    /** The views of those members; whoever does not exist any more is a former member. */
    public Map<UUID, AuthorView> authors(Set<UUID> ids) {
        Map<UUID, AuthorView> views = new HashMap<>();
        ids.forEach(id -> views.put(id, AuthorView.formerMember()));
        views.putAll(memory.getAll(ids, this::read));
        return views;
    }

    private Map<UUID, AuthorView> read(Set<UUID> ids) {
        return authors.of(ids).stream().collect(Collectors.toMap(AuthorRow::id, row -> row.view(vocabulary)));
    }
}
