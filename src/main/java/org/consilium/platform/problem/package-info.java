/** Errors as RFC 9457 problems: the one exception features throw and the mappers that write it. */
@NullMarked
package org.consilium.platform.problem;

import org.jspecify.annotations.NullMarked;
