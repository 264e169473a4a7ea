package org.consilium.verification;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.consilium.membership.ApplicantView;

/** Which badge somebody asks for. */
public enum BadgeKind {
    /** Of a qualified professional. */
    FULL,
    /** Of a professional in training. */
    RESIDENT,
    /** Of somebody who studies a health profession. */
    STUDENT;

    private static final String STUDENT_ID = "student";
    private static final String RESIDENT_ID = "resident";

    /** The name used in the API. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static BadgeKind of(ApplicantView applicant) {
        return of(applicant.profession().id(), applicant.careerStage().id());
    }

    static BadgeKind of(String profession, String careerStage) {
        if (profession.equals(STUDENT_ID) || careerStage.equals(STUDENT_ID)) {
            return STUDENT;
        }
        return careerStage.equals(RESIDENT_ID) ? RESIDENT : FULL;
    }
}
