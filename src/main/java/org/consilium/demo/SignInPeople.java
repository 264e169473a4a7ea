package org.consilium.demo;

import java.util.List;
import org.consilium.platform.id.Ids;
import org.jspecify.annotations.Nullable;

/** The people of the demo who can sign in. */
final class SignInPeople {
    /** The password of all of them. It is public on purpose; the demo is for one's own machine. */
    static final String PASSWORD = "consilium-demo-2026";

    private static final String CARDIOLOGY = "D002309";
    private static final String INTERNAL_MEDICINE = "D007388";
    private static final String NEUROLOGY = "D009462";
    private static final String EMERGENCY_MEDICINE = "D004635";
    private static final String PEDIATRICS = "D010372";
    private static final String GENERAL_PRACTICE = "D058006";

    private final Ids ids;

    SignInPeople(Ids ids) {
        this.ids = ids;
    }

    /** All of them; the administrator and the applicant are no members. */
    List<DemoPerson> all() {
        return List.of(
                member("ana", "physician", CARDIOLOGY, "DE", "established", null),
                member("ben", "nurse", EMERGENCY_MEDICINE, "GB", "senior", null),
                member("mo", "physician", INTERNAL_MEDICINE, "NL", "senior", "moderator"),
                member("max", "physician", NEUROLOGY, "AT", "established", "moderator"),
                member("vera", "physician", GENERAL_PRACTICE, "ES", "senior", "verifier"),
                member("viv", "pharmacist", INTERNAL_MEDICINE, "IE", "established", "verifier"),
                member("olu", "physician", PEDIATRICS, "GB", "senior", "privacy-officer"),
                member("pim", "nurse", INTERNAL_MEDICINE, "NL", "established", "privacy-officer"),
                member("ren", "physician", NEUROLOGY, "FR", "senior", "privacy-officer"),
                member("sol", "midwife", PEDIATRICS, "ES", "established", "privacy-officer"),
                member("tam", "physician", EMERGENCY_MEDICINE, "IE", "early", "privacy-officer"),
                outsider("admin", "public-health", "administrator"),
                outsider("nia", "physician", null));
    }

    private DemoPerson member(
            String handle, String profession, String specialty, String country, String stage, @Nullable String role) {
        return new DemoPerson(
                ids.v4(), handle, name(handle), profession, List.of(specialty), country, stage, role, true);
    }

    private DemoPerson outsider(String handle, String profession, @Nullable String role) {
        return new DemoPerson(
                ids.v4(), handle, name(handle), profession, List.of(GENERAL_PRACTICE), "DE", "early", role, false);
    }

    private static String name(String handle) {
        return Character.toUpperCase(handle.charAt(0)) + handle.substring(1) + DemoPerson.MARK;
    }
}
