package org.consilium.membership;

import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.consilium.membership.vocabulary.Vocabulary;
import org.consilium.platform.database.Columns;
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
        String careerStage,
        boolean showsSpecialties,
        @Nullable String specialty,
        @Nullable String moderator,
        boolean demo) {
    private static final Set<String> LEARNING = Set.of("student", "resident");

    static AuthorRow of(Columns row) throws SQLException {
        return new AuthorRow(
                row.id(),
                MemberState.of(row.text()),
                row.text(),
                row.textOrNull(),
                row.flag(),
                row.textOrNull(),
                row.text(),
                row.text(),
                row.flag(),
                row.textOrNull(),
                row.textOrNull(),
                row.flag());
    }

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
                new BadgeView(vocabulary.profession(profession), shownSpecialty, stage(vocabulary), moderator),
                demo);
    }

    /** Who is still learning is seen to be, whatever else is shown; a student by profession is so already. */
    private @Nullable String stage(Vocabulary vocabulary) {
        boolean learning = LEARNING.contains(careerStage) && !LEARNING.contains(profession);
        return learning ? vocabulary.careerStage(careerStage) : null;
    }
}
