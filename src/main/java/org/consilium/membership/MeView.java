package org.consilium.membership;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.membership.vocabulary.Term;
import org.consilium.platform.access.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The own account.
 *
 * @param roles the roles that count now
 * @param moderatedBoards slugs of the boards of a moderator whose role is for some; empty if it is for all
 * @param avatar address of the picture, or null
 * @param biography Markdown as written
 * @param steppedUp whether the password was entered again in the last minutes
 * @param version to be sent back with a change of the profile
 */
@Schema(name = "Me")
public record MeView(
        UUID id,
        String email,
        String name,
        @Nullable String handle,
        String displayName,
        boolean showsName,
        String profession,
        List<Term> specialties,
        String country,
        String careerStage,
        MemberState state,
        Set<Role> roles,
        List<String> moderatedBoards,
        boolean emailConfirmed,
        FactorView factor,
        @Nullable String avatar,
        String biography,
        Shows shows,
        PreferencesView preferences,
        boolean steppedUp,
        int version,
        boolean demo) {}
