package org.consilium.verification.matching;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Whether a mailbox is that of somebody of a name. A clerk has an address at the hospital too, so one that does not carry the
 * claimed name proves nothing about whoever claims it.
 */
public enum MailboxFit {
    /** It consists of the family name and a given name or its initial, such as {@code ana.lima}, {@code alima} or {@code lima-a2}. */
    FITS,
    /** It carries the family name alone, which a relative or a namesake has as well. */
    PARTLY,
    /** It carries another name, or an office's. */
    DIFFERS;

    /** The name used in the API and in the database. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Compares.
     *
     * @param address the whole address
     * @param registered names of a register's entry that is known to be theirs; may be none
     * @param claimed names as they write them themselves, family name last
     */
    public static MailboxFit of(String address, Collection<PersonName> registered, Collection<String> claimed) {
        Mailbox mailbox = Mailbox.of(address);
        return Stream.concat(
                        registered.stream().flatMap(PersonName::spellings).flatMap(PersonName::shortened),
                        claimed.stream().flatMap(PersonName::readings).flatMap(PersonName::spellings))
                .map(mailbox::fit)
                .min(MailboxFit::compareTo)
                .orElse(DIFFERS);
    }
}
