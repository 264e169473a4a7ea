package org.consilium.membership;

import java.util.UUID;
import org.consilium.membership.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What the database has of somebody who is shown to others. */
record AuthorRow(
        UUID id,
        MemberState state,
        String name,
        @Nullable String handle,
        boolean showsName,
        @Nullable String avatar,
        String profession,
        boolean showsSpecialties,
        @Nullable String specialty,
        @Nullable String moderator,
        boolean demo) {

    AuthorView view(Vocabulary vocabulary) {
        if (state == MemberState.ERASED) {
            return AuthorView.formerMember();
        }
        String shownSpecialty = showsSpecialties && specialty != null ? vocabulary.specialty(specialty) : null;
        return new AuthorView(
                id,
                showsName || handle == null ? name : handle,
                handle,
                AvatarUrl.orNull(avatar),
                new BadgeView(vocabulary.profession(profession), shownSpecialty, moderator),
                demo);
    }
}
