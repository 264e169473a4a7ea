package org.consilium.verification.document;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A document, without what it shows.
 *
 * @param pages how many
 * @param seen whether a verifier has looked at it
 */
public record DocumentView(UUID id, DocumentKind kind, int pages, LocalDate addedOn, boolean seen) {}
