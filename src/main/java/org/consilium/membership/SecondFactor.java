package org.consilium.membership;

import java.util.UUID;

/** What somebody has besides the password. */
interface SecondFactor {

    /** Whether the code is right now the member's, from the device or a recovery code; a code counts once. */
    boolean accepts(UUID memberId, String code);

    /** How many recovery codes the member has left. */
    int recoveryCodesLeft(UUID memberId);
}
