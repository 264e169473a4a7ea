package org.consilium.verification.vouching;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a member said of an applicant, for verifiers.
 *
 * @param voucherId the member
 * @param name the member's real name; empty for a former member
 */
public record VouchView(UUID voucherId, String name, boolean knows, String statement, LocalDate givenOn) {}
