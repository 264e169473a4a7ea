package org.consilium.membership;

import jakarta.inject.Inject;
import org.consilium.platform.access.Caller;
import org.consilium.platform.markdown.Links;
import org.consilium.platform.markdown.Markdown;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.Problems;
import org.consilium.platform.transaction.UseCase;

/** Changes how somebody is seen by others. */
@UseCase
class ChangeProfile {
    private final Members members;
    private final Markdown markdown;

    @Inject
    ChangeProfile(Members members, Markdown markdown) {
        this.members = members;
        this.markdown = markdown;
    }

    void change(Caller caller, ProfileRequest request) {
        Member me = members.get(caller.memberId());
        if (me.version() != request.version()) {
            throw new Problem(Problems.STALE_VERSION, "Your profile was changed elsewhere in the meantime.")
                    .with("version", me.version());
        }
        if (!Handle.isAcceptable(request.handle())) {
            throw Problem.invalid(
                    "handle",
                    "3 to 30 letters, digits, hyphens or underscores, beginning with a letter; no office's name.");
        }
        me.profile().present(request, markdown.render(request.biography(), Links.NONE));
        members.flush();
    }
}
