/** The one source of randomness. */
@NullMarked
package org.consilium.platform.random;

import org.jspecify.annotations.NullMarked;
