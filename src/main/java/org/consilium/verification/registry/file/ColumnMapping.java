package org.consilium.verification.registry.file;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a register's file are.
 *
 * @param delimiter between two values: comma, semicolon, tab or pipe
 * @param encoding of the file
 * @param columns names of the columns, as the file's first line has them
 * @param professions the file's words for professions, and the ids of ours; a word that is not listed is no profession of ours
 * @param profession the one profession of everybody in the file, where it has no column for it
 * @param active the file's words for being allowed to practise; not needed without a column for the status
 */
@Schema(examples = """
        {"delimiter": "semicolon", "encoding": "UTF-8",
         "columns": {"identifier": "PIN", "familyName": "Surname", "givenName": "First name", "profession": "Division",
           "status": "Registration status", "town": "Town"},
         "professions": {"Registered nurse": "nurse", "Registered midwife": "midwife"},
         "active": ["Registered"]}""")
public record ColumnMapping(
        @NotNull @Pattern(regexp = "comma|semicolon|tab|pipe") String delimiter,

        @NotNull @Pattern(regexp = "UTF-8|windows-1252|ISO-8859-1|ISO-8859-2|UTF-16") String encoding,

        @NotNull @Valid Columns columns,
        @Nullable @Size(max = 200) Map<@NotBlank @Size(max = 100) String, @NotBlank @Size(max = 40) String> professions,
        @Nullable @Size(max = 40) String profession,
        @Nullable @Size(max = 50) Set<@NotBlank @Size(max = 100) String> active) {

    /**
     * Names of columns; null for what the file does not have.
     *
     * @param identifier the number
     * @param familyName family name
     * @param givenName given name
     * @param middleName middle names
     * @param otherFamilyName former family name
     * @param credential such as a title
     * @param profession the profession
     * @param status whether somebody may practise
     * @param region state, canton or county
     * @param town place of work
     */
    public record Columns(
            @NotBlank @Size(max = 100) String identifier,
            @NotBlank @Size(max = 100) String familyName,
            @NotBlank @Size(max = 100) String givenName,
            @Nullable @Size(max = 100) String middleName,
            @Nullable @Size(max = 100) String otherFamilyName,
            @Nullable @Size(max = 100) String credential,
            @Nullable @Size(max = 100) String profession,
            @Nullable @Size(max = 100) String status,
            @Nullable @Size(max = 100) String region,
            @Nullable @Size(max = 100) String town) {}

    /** The character between two values. */
    char separator() {
        return switch (delimiter) {
            case "semicolon" -> ';';
            case "tab" -> '\t';
            case "pipe" -> '|';
            default -> ',';
        };
    }

    /** Our profession for the file's word; null if there is none. */
    @Nullable String professionOf(String word) {
        return professions == null ? null : professions.get(word);
    }

    /** Whether the file's word for a status means that somebody may practise. */
    boolean isActive(String word) {
        return active != null && active.contains(word);
    }
}
