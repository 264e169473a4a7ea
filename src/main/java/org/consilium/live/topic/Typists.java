package org.consilium.live.topic;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The names under which members may be shown while they write. */
public interface Typists {

    /** The display names of those of the members who let it be seen. */
    List<String> names(Collection<UUID> members);
}
