package org.consilium.platform.mail;

import java.util.UUID;

/**
 * A mail on its way.
 *
 * @param id names the mail in its Message-ID, so that a copy sent twice is known as one
 * @param to the address
 * @param subject one line
 * @param text the body
 */
record Letter(UUID id, String to, String subject, String text) {}
