package org.consilium.membership.change;

import java.util.UUID;

/** A row that says something of one member. */
public interface OfMember {

    /** Whom it is about. */
    UUID memberId();
}
