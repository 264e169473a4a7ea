package org.consilium.membership;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A member as the profile page shows them to other members. What they do not show is null.
 *
 * @param country its name
 * @param careerStage its name
 * @param specialties their names
 * @param memberSince year and month
 */
@Schema(name = "Profile")
public record ProfileView(
        UUID id,
        String displayName,
        @Nullable String handle,
        @Nullable String avatar,
        @Nullable BadgeView badge,
        @Nullable String country,
        @Nullable String careerStage,
        @Nullable List<String> specialties,
        @Nullable String biographyHtml,
        @Schema(examples = "2026-11") String memberSince,
        boolean demo) {}
