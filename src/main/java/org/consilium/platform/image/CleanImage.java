package org.consilium.platform.image;

/**
 * A picture that was made here from the pixels of an uploaded one.
 *
 * @param bytes the file
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param width pixels
 * @param height pixels
 */
public record CleanImage(byte[] bytes, String mediaType, int width, int height) {}
