package org.consilium.verification.matching;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a name fits another one as well as it does. */
public enum NameReason {
    /** The family names are the same. */
    SAME_FAMILY_NAME,
    /** One of the family names is part of the other, such as one half of a double name. */
    PART_OF_FAMILY_NAME,
    /** The family names differ by one letter. */
    SIMILAR_FAMILY_NAME,
    /** The family names differ. */
    OTHER_FAMILY_NAME,
    /** A given name is the same. */
    SAME_GIVEN_NAME,
    /** The given names are only known, or only given, by an initial, which is the same. */
    SAME_INITIAL,
    /** The given names differ by one letter, or one begins the other. */
    SIMILAR_GIVEN_NAME,
    /** The given names differ. */
    OTHER_GIVEN_NAME,
    /** Further given names, or their initials, contradict each other. */
    OTHER_MIDDLE_NAME,
    /** It is another name of the register's entry that fits, such as a maiden name. */
    FORMER_NAME;

    /** The name used in the API. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
