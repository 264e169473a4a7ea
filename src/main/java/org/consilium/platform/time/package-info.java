/** The one clock. */
@NullMarked
package org.consilium.platform.time;

import org.jspecify.annotations.NullMarked;
