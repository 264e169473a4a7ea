package org.consilium.verification.registry.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.consilium.verification.identifier.IdentifierScheme;
import org.consilium.verification.registry.EntryKey;
import org.consilium.verification.registry.EntryStatus;
import org.consilium.verification.registry.RegistryEntry;
import org.jspecify.annotations.Nullable;

/**
 * The extract {@code PS_LibreAcces_Personne_activite} of the French register: a row for each activity of a person who may
 * practise. People who are known by an older number only are left out.
 *
 * @see <a href="https://annuaire.sante.fr/">Annuaire santé</a>
 */
final class RppsLayout implements Layout {
    private static final String BY_RPPS = "8";
    private static final String STUDENT_CATEGORY = "E";
    private static final String STUDENT = "student";
    private static final Prefixes PROFESSIONS = new Prefixes("rpps-professions.tsv");

    private final String registry;
    private final String home;

    RppsLayout(String registry, String home) {
        this.registry = registry;
        this.home = home;
    }

    @Override
    public String nameOfFile() {
        return "An RPPS file";
    }

    /** Nothing is quoted: a quotation mark stands for itself, as in the names of practices. */
    @Override
    public Dialect dialect() {
        return new Dialect('|', false, UTF_8);
    }

    @Override
    public RowReader under(Header header) {
        return new Reader(header);
    }

    private final class Reader implements RowReader {
        private final int kindOfNumber;
        private final int number;
        private final int familyName;
        private final int givenName;
        private final int profession;
        private final int category;
        private final int skill;
        private final int town;
        private final int department;

        Reader(Header header) {
            kindOfNumber = header.column("Type d'identifiant PP");
            number = header.column("Identifiant PP");
            familyName = header.column("Nom d'exercice");
            givenName = header.column("Prénom d'exercice");
            profession = header.column("Code profession");
            category = header.column("Code catégorie professionnelle");
            skill = header.column("Code savoir-faire");
            town = header.column("Libellé commune (coord. structure)");
            department = header.column("Libellé département (coord. structure)");
        }

        @Override
        public @Nullable RegistryEntry read(Row row) {
            if (!row.raw(kindOfNumber).equals(BY_RPPS)) {
                return null;
            }
            String name = row.text(familyName, Widths.NAME);
            if (name.isEmpty()) {
                throw new BadRow("The name is missing.");
            }
            boolean student = row.raw(category).equals(STUDENT_CATEGORY);
            String code = Codes.plain(row.raw(profession).strip());
            return new RegistryEntry(
                    new EntryKey(registry, Numbers.of(IdentifierScheme.RPPS, row.raw(number))),
                    name,
                    row.text(givenName, Widths.NAME),
                    "",
                    "",
                    "",
                    "",
                    student ? STUDENT : PROFESSIONS.professionOf(code),
                    codes(code, Codes.plain(row.raw(skill).strip())),
                    home,
                    row.text(department, Widths.PLACE),
                    row.text(town, Widths.PLACE),
                    EntryStatus.ACTIVE,
                    null);
        }
    }

    private static List<String> codes(String profession, String skill) {
        List<String> codes = new ArrayList<>(2);
        if (!profession.isEmpty()) {
            codes.add(profession);
        }
        if (!skill.isEmpty()) {
            codes.add(skill);
        }
        return codes;
    }
}
