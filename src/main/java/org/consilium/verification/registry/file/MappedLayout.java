package org.consilium.verification.registry.file;

import java.nio.charset.Charset;
import java.util.List;
import org.consilium.verification.identifier.IdentifierScheme;
import org.consilium.verification.registry.EntryKey;
import org.consilium.verification.registry.EntryStatus;
import org.consilium.verification.registry.RegistryEntry;
import org.jspecify.annotations.Nullable;

/** A file of separated values whose columns an administrator named. */
final class MappedLayout implements Layout {
    private static final int NONE = -1;

    private final String registry;
    private final String home;
    private final @Nullable IdentifierScheme scheme;
    private final ColumnMapping mapping;

    MappedLayout(String registry, String home, @Nullable IdentifierScheme scheme, ColumnMapping mapping) {
        this.registry = registry;
        this.home = home;
        this.scheme = scheme;
        this.mapping = mapping;
    }

    @Override
    public String nameOfFile() {
        return "A file of this register";
    }

    @Override
    public Dialect dialect() {
        return new Dialect(mapping.separator(), true, Charset.forName(mapping.encoding()));
    }

    @Override
    public RowReader under(Header header) {
        return new Reader(header, mapping.columns());
    }

    private final class Reader implements RowReader {
        private final int identifier;
        private final int familyName;
        private final int givenName;
        private final int middleName;
        private final int otherFamilyName;
        private final int credential;
        private final int profession;
        private final int status;
        private final int region;
        private final int town;

        Reader(Header header, ColumnMapping.Columns names) {
            identifier = header.column(names.identifier());
            familyName = header.column(names.familyName());
            givenName = header.column(names.givenName());
            middleName = optional(header, names.middleName());
            otherFamilyName = optional(header, names.otherFamilyName());
            credential = optional(header, names.credential());
            profession = optional(header, names.profession());
            status = optional(header, names.status());
            region = optional(header, names.region());
            town = optional(header, names.town());
        }

        @Override
        public RegistryEntry read(Row row) {
            String name = row.text(familyName, Widths.NAME);
            if (name.isEmpty()) {
                throw new BadRow("The family name is missing.");
            }
            return new RegistryEntry(
                    new EntryKey(registry, Numbers.of(scheme, row.raw(identifier))),
                    name,
                    row.text(givenName, Widths.NAME),
                    text(row, middleName, Widths.NAME),
                    text(row, otherFamilyName, Widths.NAME),
                    "",
                    text(row, credential, Widths.CREDENTIAL),
                    profession == NONE ? mapping.profession() : mapping.professionOf(row.text(profession, Widths.NAME)),
                    List.of(),
                    home,
                    text(row, region, Widths.PLACE),
                    text(row, town, Widths.PLACE),
                    standing(row),
                    null);
        }

        /** Without a column for it, whoever stands in the file may practise. */
        private EntryStatus standing(Row row) {
            boolean active = status == NONE || mapping.isActive(row.text(status, Widths.NAME));
            return active ? EntryStatus.ACTIVE : EntryStatus.INACTIVE;
        }
    }

    private static int optional(Header header, @Nullable String name) {
        return name == null || name.isBlank() ? NONE : header.column(name);
    }

    private static String text(Row row, int slot, int longest) {
        return slot == NONE ? "" : row.text(slot, longest);
    }
}
