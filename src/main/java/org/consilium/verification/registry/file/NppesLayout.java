package org.consilium.verification.registry.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.consilium.verification.identifier.IdentifierScheme;
import org.consilium.verification.registry.EntryKey;
import org.consilium.verification.registry.EntryStatus;
import org.consilium.verification.registry.RegistryEntry;
import org.jspecify.annotations.Nullable;

/**
 * The {@code npidata_pfile} of the National Plan and Provider Enumeration System: individuals; organisations are left out.
 *
 * @see <a href="https://download.cms.gov/nppes/NPI_Files.html">CMS, NPI files</a>
 */
final class NppesLayout implements Layout {
    private static final String INDIVIDUAL = "1";
    private static final String ORGANISATION = "2";
    private static final String HOME = "US";
    private static final int TAXONOMIES = 15;
    private static final Prefixes PROFESSIONS = new Prefixes("nucc-professions.tsv");

    private final String registry;

    NppesLayout(String registry) {
        this.registry = registry;
    }

    @Override
    public String nameOfFile() {
        return "An NPPES file";
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
        private final int npi;
        private final int entityType;
        private final int familyName;
        private final int givenName;
        private final int middleName;
        private final int credential;
        private final int otherFamilyName;
        private final int otherGivenName;
        private final int town;
        private final int state;
        private final int country;
        private final int enumerated;
        private final int deactivated;
        private final int reactivated;
        private final int[] taxonomies = new int[TAXONOMIES];
        private final int[] primary = new int[TAXONOMIES];

        Reader(Header header) {
            npi = header.column("NPI");
            entityType = header.column("Entity Type Code");
            familyName = header.column("Provider Last Name (Legal Name)");
            givenName = header.column("Provider First Name");
            middleName = header.column("Provider Middle Name");
            credential = header.column("Provider Credential Text");
            otherFamilyName = header.column("Provider Other Last Name");
            otherGivenName = header.column("Provider Other First Name");
            town = header.column("Provider Business Practice Location Address City Name");
            state = header.column("Provider Business Practice Location Address State Name");
            country = header.column("Provider Business Practice Location Address Country Code (If outside U.S.)");
            enumerated = header.column("Provider Enumeration Date");
            deactivated = header.column("NPI Deactivation Date");
            reactivated = header.column("NPI Reactivation Date");
            header.column("Provider Sex Code", "Provider Gender Code");
            for (int i = 0; i < TAXONOMIES; i++) {
                taxonomies[i] = header.column("Healthcare Provider Taxonomy Code_" + (i + 1));
                primary[i] = header.column("Healthcare Provider Primary Taxonomy Switch_" + (i + 1));
            }
        }

        @Override
        public @Nullable RegistryEntry read(Row row) {
            String type = row.raw(entityType);
            if (type.equals(ORGANISATION)) {
                return null;
            }
            LocalDate end = Dates.american(row.raw(deactivated), "deactivation");
            LocalDate back = Dates.american(row.raw(reactivated), "reactivation");
            boolean active = end == null || (back != null && !back.isBefore(end));
            if (!type.equals(INDIVIDUAL) && (active || !type.isEmpty())) {
                throw new BadRow("The entity type is neither 1 nor 2.");
            }
            LocalDate beginning = back == null ? Dates.american(row.raw(enumerated), "enumeration") : back;
            List<String> codes = codes(row);
            return new RegistryEntry(
                    new EntryKey(registry, Numbers.of(IdentifierScheme.NPI, row.raw(npi))),
                    required(row, active),
                    row.text(givenName, Widths.NAME),
                    row.text(middleName, Widths.NAME),
                    row.text(otherFamilyName, Widths.NAME),
                    row.text(otherGivenName, Widths.NAME),
                    row.text(credential, Widths.CREDENTIAL),
                    profession(codes),
                    codes,
                    Countries.codeOr(row.raw(country), HOME),
                    row.text(state, Widths.PLACE),
                    row.text(town, Widths.PLACE),
                    active ? EntryStatus.ACTIVE : EntryStatus.DEACTIVATED,
                    active ? beginning : end);
        }

        /** Deactivated rows have no name. */
        private String required(Row row, boolean active) {
            String name = row.text(familyName, Widths.NAME);
            if (active && name.isEmpty()) {
                throw new BadRow("The last name is missing.");
            }
            return name;
        }

        private List<String> codes(Row row) {
            List<String> codes = new ArrayList<>(2);
            for (int i = 0; i < TAXONOMIES; i++) {
                String code = row.raw(taxonomies[i]);
                if (!code.isEmpty()) {
                    codes.add(row.raw(primary[i]).equals("Y") ? 0 : codes.size(), Codes.plain(code));
                }
            }
            return codes;
        }
    }

    private static @Nullable String profession(List<String> codes) {
        for (String code : codes) {
            String profession = PROFESSIONS.professionOf(code);
            if (profession != null) {
                return profession;
            }
        }
        return null;
    }
}
