package org.consilium.verification.registry.file;

/**
 * A line that was not taken.
 *
 * @param line its number, from 1
 * @param reason why, without what stood in it
 */
public record Rejection(long line, String reason) {}
