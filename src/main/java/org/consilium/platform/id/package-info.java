/** Identifiers: time-ordered where order may show, random where nothing may be traced. */
@NullMarked
package org.consilium.platform.id;

import org.jspecify.annotations.NullMarked;
