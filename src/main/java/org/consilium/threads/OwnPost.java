package org.consilium.threads;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * One of the own posts in an export.
 *
 * @param now the post as it is, its members beside {@code before}
 * @param before what it said before it was edited, the oldest first
 */
record OwnPost(@JsonUnwrapped OwnPostNow now, List<OwnPostVersion> before) {}
