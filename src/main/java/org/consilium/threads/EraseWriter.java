package org.consilium.threads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.consilium.membership.owndata.ErasedMember;
import org.consilium.platform.paging.Walk;
import org.consilium.threads.images.ForgetImages;

/** Takes a member who goes out of all threads, one after the other, so that no writer waits long for any of them. */
@ApplicationScoped
class EraseWriter {
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
        new Walk(thread -> findRemains.after(member.id(), thread))
                .each(thread -> eraseFromThread.erase(member.id(), thread));
        if (member.handle() != null) {
            FormerHandle handle = new FormerHandle(member.handle());
            new Walk(post -> findMentions.after(handle, post)).each(post -> forgetHandle.in(post, handle));
        }
        forgetImages.unusedOf(member.id());
    }
}
