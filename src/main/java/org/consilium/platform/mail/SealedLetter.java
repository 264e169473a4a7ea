package org.consilium.platform.mail;

/**
 * What waits in the job table.
 *
 * @param sealed a {@link Letter} under the key {@code payload}
 */
record SealedLetter(byte[] sealed) {}
