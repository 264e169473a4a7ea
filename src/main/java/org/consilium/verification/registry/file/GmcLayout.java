package org.consilium.verification.registry.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.consilium.verification.identifier.IdentifierScheme;
import org.consilium.verification.registry.EntryKey;
import org.consilium.verification.registry.EntryStatus;
import org.consilium.verification.registry.RegistryEntry;

/** The file that the General Medical Council gives its subscribers. */
final class GmcLayout implements Layout {
    /** That somebody stands in a part of the register, as a code of ours: the council gives dates only. */
    private static final String SPECIALIST = "specialist-register";

    private static final String GENERAL_PRACTITIONER = "gp-register";

    private final String registry;
    private final String home;

    GmcLayout(String registry, String home) {
        this.registry = registry;
        this.home = home;
    }

    @Override
    public String nameOfFile() {
        return "A GMC file";
    }

    @Override
    public Dialect dialect() {
        return new Dialect(',', true, UTF_8);
    }

    @Override
    public RowReader under(Header header) {
        return new Reader(header);
    }

    private final class Reader implements RowReader {
        private final int number;
        private final int familyName;
        private final int givenName;
        private final int otherNames;
        private final int qualification;
        private final int provisional;
        private final int full;
        private final int specialist;
        private final int generalPractitioner;
        private final int status;

        Reader(Header header) {
            number = header.column("GMC Ref No");
            familyName = header.column("Surname");
            givenName = header.column("Given Name");
            otherNames = header.column("Other Names");
            qualification = header.column("Qualification");
            provisional = header.column("PR Date");
            full = header.column("FR Date");
            specialist = header.column("Specialist Register Date");
            generalPractitioner = header.column("GP Register Date");
            status = header.column("Registration Status");
        }

        @Override
        public RegistryEntry read(Row row) {
            String name = row.text(familyName, Widths.NAME);
            if (name.isEmpty()) {
                throw new BadRow("The surname is missing.");
            }
            LocalDate since = Dates.british(row.raw(full), "full registration");
            LocalDate before = Dates.british(row.raw(provisional), "provisional registration");
            EntryStatus standing = standing(row.raw(status));
            return new RegistryEntry(
                    new EntryKey(registry, Numbers.of(IdentifierScheme.GMC, row.raw(number))),
                    name,
                    row.text(givenName, Widths.NAME),
                    row.text(otherNames, Widths.NAME),
                    "",
                    "",
                    row.text(qualification, Widths.CREDENTIAL),
                    "physician",
                    codes(row),
                    home,
                    "",
                    "",
                    standing,
                    standing != EntryStatus.ACTIVE ? null : since == null ? before : since);
        }

        private List<String> codes(Row row) {
            List<String> codes = new ArrayList<>(2);
            if (Dates.british(row.raw(specialist), "the specialist register") != null) {
                codes.add(SPECIALIST);
            }
            if (Dates.british(row.raw(generalPractitioner), "the GP register") != null) {
                codes.add(GENERAL_PRACTITIONER);
            }
            return codes;
        }
    }

    /** Only who is registered with a licence may practise; a wording that is not known is not taken for one. */
    static EntryStatus standing(String written) {
        String words = written.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (words.isEmpty()) {
            throw new BadRow("The registration status is missing.");
        }
        if (words.startsWith("registered with licence")
                || words.startsWith("registered with a licence")
                || words.startsWith("provisionally registered with licence")
                || words.startsWith("provisionally registered with a licence")) {
            return EntryStatus.ACTIVE;
        }
        boolean out = words.startsWith("not registered")
                || words.contains("erased")
                || words.contains("deceased")
                || words.contains("relinquished")
                || words.contains("revoked");
        return out ? EntryStatus.DEACTIVATED : EntryStatus.INACTIVE;
    }
}
