package org.consilium.threads;

import jakarta.inject.Inject;
import java.util.List;
import org.consilium.boards.BoardAccess;
import org.consilium.membership.AuthorView;
import org.consilium.platform.access.Caller;
import org.consilium.platform.transaction.UseCase;

/** Suggests whom to mention in a thread that is about to be opened on a board. */
@UseCase
class ListMentionableOnBoard {
    private final BoardAccess access;
    private final Mentionable mentionable;

    @Inject
    ListMentionableOnBoard(BoardAccess access, Mentionable mentionable) {
        this.access = access;
        this.mentionable = mentionable;
    }

    List<AuthorView> list(Caller caller, String slug, String start) {
        return mentionable.on(access.visible(caller, slug), caller, start);
    }
}
