package org.consilium.membership;

import java.util.List;

/** Recovery codes, shown once; each counts once instead of the app's code. */
public record RecoveryCodesView(List<String> recoveryCodes) {}
