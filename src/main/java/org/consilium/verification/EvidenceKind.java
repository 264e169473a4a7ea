package org.consilium.verification;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What speaks for an applicant. Kinds are kept with the decision; the evidence itself is not. */
public enum EvidenceKind {
    /** A number that a register lists as active under that name and profession. */
    REGISTER,
    /** A mailbox at a workplace. */
    WORK_ADDRESS,
    /** A document that a verifier has looked at. */
    DOCUMENT,
    /** Two members of the same profession who know the applicant. */
    VOUCHES;

    /** The name used in the API and in the database. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
