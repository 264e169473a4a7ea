package org.consilium.verification.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a register says of one person. Names are as the register writes them; empty where it says nothing.
 *
 * @param key the register and the number
 * @param familyName family name
 * @param givenName given name
 * @param middleName middle names or initials
 * @param otherFamilyName a former or other family name, such as a maiden name
 * @param otherGivenName the given name that belongs to it
 * @param credential such as {@code M.D.}
 * @param profession one of our professions; null where the register's codes do not tell
 * @param codes the register's own codes of professions and specialties, the main one first
 * @param country ISO 3166-1 alpha-2
 * @param region state, canton or department
 * @param town place of work
 * @param status the standing
 * @param statusSince the day it began; null where the register does not tell
 */
public record RegistryEntry(
        EntryKey key,
        String familyName,
        String givenName,
        String middleName,
        String otherFamilyName,
        String otherGivenName,
        String credential,
        @Nullable String profession,
        List<String> codes,
        String country,
        String region,
        String town,
        EntryStatus status,
        @Nullable LocalDate statusSince) {

    /** Whether the person may practise, as far as this register can tell. */
    public boolean isActive() {
        return status == EntryStatus.ACTIVE;
    }
}
