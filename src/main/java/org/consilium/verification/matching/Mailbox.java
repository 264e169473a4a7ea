package org.consilium.verification.matching;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of an address before the @, as letters only.
 *
 * @param letters lower case, without accents, dots and digits
 */
record Mailbox(String letters) {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int SHORTEST_FAMILY_NAME = 2;

    static Mailbox of(String address) {
        String local = address.substring(0, Math.max(0, address.lastIndexOf('@')));
        // What stands behind a plus sign is the owner's own remark.
        int plus = local.indexOf('+');
        String name = plus < 0 ? local : local.substring(0, plus);
        return new Mailbox(NameText.letters(DIGITS.matcher(name).replaceAll(" ")));
    }

    MailboxFit fit(PersonName name) {
        String family = String.join("", NameText.plainWords(name.family()));
        if (family.length() < SHORTEST_FAMILY_NAME) {
            return MailboxFit.DIFFERS;
        }
        List<String> given = NameText.plainWords(name.given());
        return besides(family).map(rest -> fit(rest, given)).orElse(MailboxFit.DIFFERS);
    }

    private static MailboxFit fit(String rest, List<String> given) {
        if (rest.isEmpty()) {
            return MailboxFit.PARTLY;
        }
        return isMadeOf(given, rest) ? MailboxFit.FITS : MailboxFit.DIFFERS;
    }

    /** What stands before or behind a family name. */
    private Optional<String> besides(String family) {
        if (letters.endsWith(family)) {
            return Optional.of(letters.substring(0, letters.length() - family.length()));
        }
        return letters.startsWith(family) ? Optional.of(letters.substring(family.length())) : Optional.empty();
    }

    /** Whether a text is a row of given names or their initials, in their order; some may be left out. */
    private static boolean isMadeOf(List<String> given, String rest) {
        for (int i = 0; i < given.size(); i++) {
            String name = given.get(i);
            List<String> further = given.subList(i + 1, given.size());
            if (startsAndGoesOn(name, further, rest) || startsAndGoesOn(name.substring(0, 1), further, rest)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsAndGoesOn(String start, List<String> further, String rest) {
        return rest.equals(start) || (rest.startsWith(start) && isMadeOf(further, rest.substring(start.length())));
    }
}
