package org.consilium.verification.vouching;

import java.time.LocalDate;

/**
 * The link to hand to colleagues. It is shown once; a new one ends it.
 *
 * @param url to be opened by a verified member of the same profession
 */
public record VouchRequestView(String url, LocalDate expiresOn) {}
