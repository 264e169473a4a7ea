package org.consilium.membership.signin;

import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.platform.transaction.UseCase;

/** Writes down that a sign-in or an access token was used today. */
@UseCase
class NoteUse {
    private final SignIns signIns;
    private final AccessTokens accessTokens;
    private final RecentUse recentUse;

    @Inject
    NoteUse(SignIns signIns, AccessTokens accessTokens, RecentUse recentUse) {
        this.signIns = signIns;
        this.accessTokens = accessTokens;
        this.recentUse = recentUse;
    }

    void today(UUID id, boolean signIn) {
        if (signIn) {
            signIns.noteUse(id, recentUse.today());
        } else {
            accessTokens.noteUse(id, recentUse.today());
        }
    }
}
