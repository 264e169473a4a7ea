package org.consilium.threads;

import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.markdown.Rendered;
import org.consilium.platform.transaction.UseCase;

/** Adds a reply to a thread. The text is rendered before the thread is locked, so that others wait for no more than a few rows. */
@UseCase
class WritePost {
    private final ThreadAccess access;
    private final PostWriter writer;

    @Inject
    WritePost(ThreadAccess access, PostWriter writer) {
        this.access = access;
        this.writer = writer;
    }

    UUID write(Caller caller, UUID threadId, WritePostRequest request) {
        VisibleThread seen = access.visible(caller, threadId);
        Rendered rendered = writer.render(caller, threadId, seen.board(), request.body());
        ThreadInBoard place = access.locked(caller, seen);
        place.board().requireWritable();
        return writer.write(caller, place, request.body(), rendered);
    }
}
