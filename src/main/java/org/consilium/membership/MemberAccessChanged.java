package org.consilium.membership;

import java.util.UUID;

/** Somebody may see or do more, or less, than before: verified, refused, or given other roles. Fired inside the transaction. */
public record MemberAccessChanged(UUID memberId) {}
