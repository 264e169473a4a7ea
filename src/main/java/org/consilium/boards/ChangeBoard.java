package org.consilium.boards;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.consilium.platform.access.Caller;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.markdown.Links;
import org.consilium.platform.markdown.Markdown;
import org.consilium.platform.transaction.UseCase;

/** Changes how a board is set up. */
@UseCase
class ChangeBoard {
    private final Boards boards;
    private final AudienceCheck audiences;
    private final Markdown markdown;
    private final AuditLog audit;
    private final Event<BoardAudienceChanged> audienceChanged;

    @Inject
    ChangeBoard(
            Boards boards,
            AudienceCheck audiences,
            Markdown markdown,
            AuditLog audit,
            Event<BoardAudienceChanged> audienceChanged) {
        this.boards = boards;
        this.audiences = audiences;
        this.markdown = markdown;
        this.audit = audit;
        this.audienceChanged = audienceChanged;
    }

    BoardAdminView change(Caller caller, String slug, BoardRequest request) {
        audiences.require(request.audience());
        Board board = boards.locked(slug);
        boolean otherAudience = !board.audience().equals(request.audience());
        board.change(request, markdown.render(request.rules(), Links.NONE));
        audit.append("board-changed", caller.memberId(), board.id(), Map.of("slug", request.slug()));
        if (otherAudience) {
            audienceChanged.fire(new BoardAudienceChanged(board.id()));
        }
        return BoardAdminView.of(board);
    }
}
