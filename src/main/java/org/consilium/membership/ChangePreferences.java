package org.consilium.membership;

import jakarta.inject.Inject;
import org.consilium.platform.access.Caller;
import org.consilium.platform.transaction.UseCase;

/** Changes somebody's preferences. */
@UseCase
class ChangePreferences {
    private final Members members;

    @Inject
    ChangePreferences(Members members) {
        this.members = members;
    }

    void change(Caller caller, PreferencesView preferences) {
        members.get(caller.memberId()).profile().prefer(preferences);
    }
}
