package org.consilium.membership;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Duration;
import java.util.Locale;

/** What a mailed link is for. */
enum LinkPurpose {
    /** Shows that the address of a new account is its owner's. */
    CONFIRM(Duration.ofDays(3)),
    /** Sets a new password. */
    RESET(Duration.ofHours(1)),
    /** Moves the account to the address the link was sent to. */
    CHANGE_EMAIL(Duration.ofDays(1));

    private final Duration valid;

    LinkPurpose(Duration valid) {
        this.valid = valid;
    }

    /** How long such a link can be used, up to an hour more. */
    Duration valid() {
        return valid;
    }

    /** Stores a purpose in lower case. */
    @Converter(autoApply = true)
    static class InDatabase implements AttributeConverter<LinkPurpose, String> {
        @Override
        public String convertToDatabaseColumn(LinkPurpose purpose) {
            return purpose.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public LinkPurpose convertToEntityAttribute(String stored) {
            return valueOf(stored.toUpperCase(Locale.ROOT));
        }
    }
}
