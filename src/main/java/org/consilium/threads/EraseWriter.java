package org.consilium.threads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.consilium.membership.owndata.ErasedMember;
import org.consilium.threads.images.ForgetImages;

/** Takes a member who goes out of all threads, one after the other, so that no writer waits long for any of them. */
@ApplicationScoped
class EraseWriter {
    private static final UUID FIRST = new UUID(0, 0);

    private final FindRemains findRemains;
    private final EraseFromThread eraseFromThread;
    private final FindMentions findMentions;
    private final ForgetHandle forgetHandle;
    private final ForgetImages forgetImages;

    @Inject
    EraseWriter(
            FindRemains findRemains,
            EraseFromThread eraseFromThread,
            FindMentions findMentions,
            ForgetHandle forgetHandle,
            ForgetImages forgetImages) {
        this.findRemains = findRemains;
        this.eraseFromThread = eraseFromThread;
        this.findMentions = findMentions;
        this.forgetHandle = forgetHandle;
        this.forgetImages = forgetImages;
    }

    void erase(ErasedMember member) {
        each(thread -> findRemains.after(member.id(), thread), thread -> eraseFromThread.erase(member.id(), thread));
        if (member.handle() != null) {
            FormerHandle handle = new FormerHandle(member.handle());
            each(post -> findMentions.after(handle, post), post -> forgetHandle.in(post, handle));
        }
        forgetImages.unusedOf(member.id());
    }

    private static void each(Function<UUID, List<UUID>> after, Consumer<UUID> act) {
        List<UUID> some = after.apply(FIRST);
        while (!some.isEmpty()) {
            some.forEach(act);
            some = after.apply(some.get(some.size() - 1));
        }
    }
}
