package org.consilium.boards;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom a board is for. Without invitations, a member must fit all three sets, and an empty set is open to all; with invitations
 * the sets say nothing.
 *
 * @param professions ids of professions
 * @param specialties MeSH ids; one of the member's is enough
 * @param countries ISO 3166-1 alpha-2 codes
 * @param invitationOnly whether only those see the board who were invited
 */
@Embeddable
public record Audience(
        @Schema(examples = "[\"physician\",\"nurse\"]")
        @Column
        @Convert(converter = IdSet.class)
        @NotNull @Size(max = 40) Set<@NotNull @Size(min = 1, max = 40) String> professions,

        @Schema(examples = "[\"D002309\"]") @Column @Convert(converter = IdSet.class) @NotNull @Size(max = 120) Set<@NotNull @Size(min = 1, max = 15) String> specialties,

        @Schema(examples = "[\"DE\",\"AT\"]") @Column @Convert(converter = IdSet.class) @NotNull @Size(max = 250) Set<@NotNull @Size(min = 2, max = 2) String> countries,

        @Column(name = "invitation_only") boolean invitationOnly) {

    /** Whether the board is for this member. */
    boolean admits(Standing member, boolean invited) {
        if (invitationOnly) {
            return invited;
        }
        return (professions.isEmpty() || professions.contains(member.profession()))
                && (specialties.isEmpty() || specialties.stream().anyMatch(member.specialties()::contains))
                && (countries.isEmpty() || countries.contains(member.country()));
    }
}
