package org.consilium.membership;

import jakarta.inject.Inject;
import org.consilium.platform.access.Caller;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.Problems;
import org.consilium.platform.transaction.UseCase;

/** Shows a picture to members; applicants see their own only, and cannot tell whether there are others. */
@UseCase
class ShowAvatar {
    private final Avatars avatars;

    @Inject
    ShowAvatar(Avatars avatars) {
        this.avatars = avatars;
    }

    AvatarFile of(String key, Caller caller) {
        AvatarImage image = avatars.find(key)
                .filter(found -> caller.verified() || found.isOf(caller.memberId()))
                .orElseThrow(() -> caller.verified()
                        ? Problem.notFound()
                        : new Problem(Problems.VERIFICATION_REQUIRED, "This is open to verified members only."));
        return image.file();
    }
}
