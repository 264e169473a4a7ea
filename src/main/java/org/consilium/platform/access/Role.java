package org.consilium.platform.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.stream.Stream;
import org.consilium.platform.problem.Problem;

/** What somebody may do beyond reading their own account. */
public enum Role {
    /** A verified healthcare professional. */
    MEMBER(Names.MEMBER),
    /** Decides on applications. */
    VERIFIER(Names.VERIFIER),
    /** Keeps order, on some boards or on all. */
    MODERATOR(Names.MODERATOR),
    /** Takes part in opening a sealed identity. */
    PRIVACY_OFFICER(Names.PRIVACY_OFFICER),
    /** Runs the site: administration pages only. */
    ADMINISTRATOR(Names.ADMINISTRATOR);

    private final String id;

    Role(String id) {
        this.id = id;
    }

    /** The name used in the API, the database and {@code @RolesAllowed}. */
    @JsonValue
    public String id() {
        return id;
    }

    /**
     * The role of that name.
     *
     * @throws Problem if there is none
     */
    @JsonCreator
    public static Role of(String id) {
        return Stream.of(values())
                .filter(role -> role.id.equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("roles", "There is no such role."));
    }

    /** The names as constants, for annotations. */
    public static final class Names {
        /** Everybody who is signed in, applicants included; no role that can be granted. */
        public static final String SIGNED_IN = "signed-in";

        /** {@link Role#MEMBER}. */
        public static final String MEMBER = "member";

        /** {@link Role#VERIFIER}. */
        public static final String VERIFIER = "verifier";

        /** {@link Role#MODERATOR}. */
        public static final String MODERATOR = "moderator";

        /** {@link Role#PRIVACY_OFFICER}. */
        public static final String PRIVACY_OFFICER = "privacy-officer";

        /** {@link Role#ADMINISTRATOR}. */
        public static final String ADMINISTRATOR = "administrator";

        private Names() {}
    }
}
