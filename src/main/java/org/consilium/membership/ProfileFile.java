package org.consilium.membership;

import org.jspecify.annotations.Nullable;

/** The own profile and preferences in an export. */
record ProfileFile(
        String displayName,
        @Nullable String handle,
        boolean showsName,
        Shows shows,
        boolean showsTyping,
        String biography) {

    static ProfileFile of(Member member) {
        Profile profile = member.profile();
        return new ProfileFile(
                member.displayName(),
                profile.handle(),
                profile.showsName(),
                profile.shows(),
                profile.showsTyping(),
                profile.biography());
    }
}
