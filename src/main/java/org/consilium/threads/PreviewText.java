package org.consilium.threads;

import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.boards.BoardAccess;
import org.consilium.platform.access.Caller;
import org.consilium.platform.markdown.Links;
import org.consilium.platform.markdown.Markdown;
import org.consilium.platform.markdown.Rendered;
import org.consilium.platform.transaction.UseCase;

/** Shows what a text would look like, on the path that a published one takes (S11). Nothing is kept. */
@UseCase
class PreviewText {
    /** Stands for a thread that does not exist yet: it shows no images, so only the own ones can be used. */
    private static final UUID NEW_THREAD = new UUID(0, 0);

    private final ThreadAccess threads;
    private final BoardAccess boards;
    private final PostText text;
    private final Markdown markdown;

    @Inject
    PreviewText(ThreadAccess threads, BoardAccess boards, PostText text, Markdown markdown) {
        this.threads = threads;
        this.boards = boards;
        this.text = text;
        this.markdown = markdown;
    }

    PreviewView preview(Caller caller, PreviewRequest request) {
        return new PreviewView(render(caller, request).html());
    }

    private Rendered render(Caller caller, PreviewRequest request) {
        if (request.thread() != null) {
            VisibleThread thread = threads.visible(caller, request.thread());
            return text.render(caller, thread.id(), thread.board(), request.body());
        }
        if (request.board() != null) {
            return text.render(caller, NEW_THREAD, boards.visible(caller, request.board()), request.body());
        }
        return markdown.render(request.body(), Links.NONE);
    }
}
