package org.consilium.membership;

import java.util.UUID;

/** An applicant's address is confirmed: the application can be looked at. Fired inside the transaction. */
public record AccountConfirmed(UUID memberId) {}
