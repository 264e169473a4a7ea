package org.consilium.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.consilium.platform.access.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may do from now on.
 *
 * @param roles all roles, without that of a member, which comes from verification
 * @param moderatedBoards slugs of the boards of a moderator; null for all boards
 */
public record RolesRequest(
        @Schema(examples = "[\"moderator\"]") @NotNull @Size(max = 5) Set<@NotNull Role> roles,

        @Schema(examples = "[\"cardiology\"]") @Nullable @Size(max = 200) List<@NotNull @Size(max = 60) String> moderatedBoards) {}
