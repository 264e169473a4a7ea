package org.consilium.verification.document;

/**
 * A page of a document, opened.
 *
 * @param bytes the picture
 * @param mediaType {@code image/png} or {@code image/jpeg}
 */
public record PageView(byte[] bytes, String mediaType) {}
