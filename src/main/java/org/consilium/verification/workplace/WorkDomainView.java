package org.consilium.verification.workplace;

import java.time.LocalDate;

/**
 * A mail domain that counts as a workplace's.
 *
 * @param domain lower case, internationalised names as {@code xn--…}
 * @param institution whose it is
 * @param country ISO 3166-1 alpha-2 code
 * @param students whether only students have mailboxes there, which makes them evidence of being one
 */
public record WorkDomainView(String domain, String institution, String country, boolean students, LocalDate addedOn) {}
