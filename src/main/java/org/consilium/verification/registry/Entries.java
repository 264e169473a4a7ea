package org.consilium.verification.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the registers hold. The importers write it; nobody else does. */
@ApplicationScoped
class Entries {
    private static final String SELECT = """
            select e.registry, e.identifier, e.family_name, e.given_name, e.middle_name, e.other_family_name,
              e.other_given_name, e.credential, e.profession, e.codes, e.country, e.region, e.town,
              if(e.last_run < r.last_full_run, 'gone', e.status), if(e.last_run < r.last_full_run, null, e.status_since)
            from registry_entry e join registry r on r.name = e.registry
            where e.registry = :registry and e.identifier in (:identifiers)
            """;

    private final EntityManager entityManager;

    @Inject
    Entries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The entries of those numbers, in no order; a number that the register never held is left out. */
    @SuppressWarnings("unchecked") // a native query's rows have no type
    List<RegistryEntry> of(String registry, Collection<String> identifiers) {
        List<Object[]> rows = entityManager
                .createNativeQuery(SELECT)
                .setParameter("registry", registry)
                .setParameter("identifiers", identifiers)
                .getResultList();
        return rows.stream().map(Entries::entry).toList();
    }

    private static RegistryEntry entry(@Nullable Object[] row) {
        return new RegistryEntry(
                new EntryKey(text(row[0]), text(row[1])),
                text(row[2]),
                text(row[3]),
                text(row[4]),
                text(row[5]),
                text(row[6]),
                text(row[7]),
                (@Nullable String) row[8],
                codes(text(row[9])),
                text(row[10]),
                text(row[11]),
                text(row[12]),
                EntryStatus.of(text(row[13])),
                day(row[14]));
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }

    private static List<String> codes(String codes) {
        return Stream.of(codes.split(" ")).filter(code -> !code.isEmpty()).toList();
    }
}
