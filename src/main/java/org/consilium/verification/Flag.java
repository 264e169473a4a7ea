package org.consilium.verification;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What makes people look twice: a flagged application is decided by people, and approved by two. */
public enum Flag {
    /** The register holds no such number. */
    NUMBER_UNKNOWN,
    /** The register lists the number as inactive or deactivated, or not any more. */
    ENTRY_NOT_ACTIVE,
    /** Somebody else has claimed the same number. */
    NUMBER_CLAIMED,
    /** The register has the number under another name. */
    NAME_DIFFERS,
    /** The register has the number for another profession. */
    PROFESSION_DIFFERS,
    /** None of the register's codes is of the claimed specialty. */
    SPECIALTY_DIFFERS,
    /** The mailbox at the workplace does not carry the claimed name. */
    ADDRESS_DIFFERS,
    /** Somebody else has proven the same mailbox. */
    ADDRESS_CLAIMED,
    /** A member who was asked to vouch does not know the applicant. */
    VOUCH_DENIED,
    /** A verifier handed it over because something is wrong. */
    ESCALATED;

    /** The name used in the API and in the database. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
