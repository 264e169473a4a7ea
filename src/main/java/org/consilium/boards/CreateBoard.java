package org.consilium.boards;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.id.Ids;
import org.consilium.platform.markdown.Links;
import org.consilium.platform.markdown.Markdown;
import org.consilium.platform.transaction.UseCase;

/** Adds a board. */
@UseCase
class CreateBoard {
    private final Boards boards;
    private final AudienceCheck audiences;
    private final Markdown markdown;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    @Inject
    CreateBoard(Boards boards, AudienceCheck audiences, Markdown markdown, AuditLog audit, Ids ids, Clock clock) {
        this.boards = boards;
        this.audiences = audiences;
        this.markdown = markdown;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    UUID create(Caller caller, BoardRequest request) {
        audiences.require(request.audience());
        UUID id = ids.v7();
        boards.add(new Board(id, request, markdown.render(request.rules(), Links.NONE), clock.instant()));
        audit.append("board-created", caller.memberId(), id, Map.of("slug", request.slug()));
        return id;
    }
}
