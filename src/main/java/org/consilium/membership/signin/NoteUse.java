package org.consilium.membership.signin;

import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.membership.change.MemberChanges;
import org.consilium.platform.access.Access;
import org.consilium.platform.access.Caller;
import org.consilium.platform.transaction.UseCase;

/** Writes down that a sign-in or an access token was used today. */
@UseCase
class NoteUse {
    private final SignIns signIns;
    private final AccessTokens accessTokens;
    private final RecentUse recentUse;
    private final MemberChanges changes;

    @Inject
    NoteUse(SignIns signIns, AccessTokens accessTokens, RecentUse recentUse, MemberChanges changes) {
        this.signIns = signIns;
        this.accessTokens = accessTokens;
        this.recentUse = recentUse;
        this.changes = changes;
    }

    void today(Caller caller) {
        UUID id = caller.signInId();
        if (caller.access() == Access.COOKIE) {
            signIns.noteUse(id, recentUse.today());
        } else {
            accessTokens.noteUse(id, recentUse.today());
        }
        changes.tellAfterCommit(caller.memberId());
    }
}
