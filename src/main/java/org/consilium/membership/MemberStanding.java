package org.consilium.membership;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What decides which boards a verified member sees.
 *
 * @param id the member
 * @param profession id of the profession
 * @param specialties MeSH ids
 * @param country ISO 3166-1 alpha-2 code
 * @param moderates whether the member keeps order on the board that was asked about
 */
public record MemberStanding(UUID id, String profession, Set<String> specialties, String country, boolean moderates) {

    static MemberStanding of(Object[] row) {
        @Nullable String specialties = (String) row[3];
        return new MemberStanding(
                UUID.fromString((String) row[0]),
                (String) row[1],
                specialties == null ? Set.of() : Set.of(specialties.split(",")),
                (String) row[2],
                row[4].equals("moderates"));
    }
}
