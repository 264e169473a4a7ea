package org.consilium.membership;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Names boards; implemented by the feature that owns them. */
public interface BoardSlugs {

    /** The slugs of those boards that exist. */
    Map<UUID, String> of(Collection<UUID> boards);

    /** The boards of those slugs that exist. */
    Map<String, UUID> withSlugs(Collection<String> slugs);
}
