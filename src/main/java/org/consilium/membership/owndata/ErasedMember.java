package org.consilium.membership.owndata;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose account is being erased.
 *
 * @param handle by which others may have mentioned them; it is nobody else's until all is done
 */
public record ErasedMember(UUID id, @Nullable String handle) {}
