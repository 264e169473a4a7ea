package org.consilium.verification.workplace;

import java.util.UUID;

/** Somebody followed the link to the work address they named. Fired inside the transaction. */
public record WorkAddressProven(UUID memberId) {}
