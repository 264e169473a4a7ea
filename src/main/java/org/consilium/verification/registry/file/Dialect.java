package org.consilium.verification.registry.file;

import java.nio.charset.Charset;

/**
 * How a file separates its values.
 *
 * @param delimiter between two values
 * @param quoted whether values may stand in double quotes
 * @param charset the encoding
 */
record Dialect(char delimiter, boolean quoted, Charset charset) {}
