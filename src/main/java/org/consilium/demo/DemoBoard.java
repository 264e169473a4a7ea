package org.consilium.demo;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A board of the demo.
 *
 * @param professions whose board it is; empty for everybody
 * @param invitationOnly whether only those invited see it
 * @param moderatorsOpen whether only moderators open threads
 */
record DemoBoard(
        UUID id,
        String slug,
        String name,
        String purpose,
        List<String> professions,
        boolean invitationOnly,
        boolean moderatorsOpen) {

    /** Whether somebody of the crowd sees it. */
    boolean isFor(DemoPerson person) {
        return !invitationOnly
                && (professions.isEmpty() || Set.copyOf(professions).contains(person.profession()));
    }
}
