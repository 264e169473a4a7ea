package org.consilium.boards;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.consilium.platform.access.Caller;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.transaction.UseCase;

/** Archives a board, or opens it again. */
@UseCase
class ArchiveBoard {
    private final Boards boards;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    ArchiveBoard(Boards boards, AuditLog audit, Clock clock) {
        this.boards = boards;
        this.audit = audit;
        this.clock = clock;
    }

    void set(Caller caller, String slug, boolean archived) {
        Board board = boards.locked(slug);
        if (archived == board.isArchived()) {
            return;
        }
        if (archived) {
            board.archive(clock.instant());
        } else {
            board.reopen();
        }
        audit.append(
                archived ? "board-archived" : "board-reopened", caller.memberId(), board.id(), Map.of("slug", slug));
    }
}
