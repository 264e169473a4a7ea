package org.consilium.live.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.live.topic.Typists;
import org.consilium.membership.TypistNames;

/** The names of members who let it be seen that they write. */
@ApplicationScoped
class MembersWhoType implements Typists {
    private final TypistNames names;

    @Inject
    MembersWhoType(TypistNames names) {
        this.names = names;
    }

    @Override
    public List<String> names(Collection<UUID> members) {
        return names.of(Set.copyOf(members));
    }
}
