package org.consilium.verification.registry.imports;

/**
 * A line that was not taken.
 *
 * @param line its number in the file, from 1
 * @param reason why, without what stood in it
 */
public record RejectionView(long line, String reason) {}
