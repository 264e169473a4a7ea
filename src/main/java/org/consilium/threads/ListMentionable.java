package org.consilium.threads;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.consilium.membership.AuthorView;
import org.consilium.platform.access.Caller;
import org.consilium.platform.transaction.UseCase;

/** Suggests whom to mention in a thread. */
@UseCase
class ListMentionable {
    private final ThreadAccess access;
    private final Mentionable mentionable;

    @Inject
    ListMentionable(ThreadAccess access, Mentionable mentionable) {
        this.access = access;
        this.mentionable = mentionable;
    }

    List<AuthorView> list(Caller caller, UUID threadId, String start) {
        return mentionable.on(access.visible(caller, threadId).board(), caller, start);
    }
}
