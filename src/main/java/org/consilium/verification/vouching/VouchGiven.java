package org.consilium.verification.vouching;

import java.util.UUID;

/** Somebody said of an applicant that they know them, or that they do not. Fired inside the transaction. */
public record VouchGiven(UUID memberId) {}
