/** Keeps single callers and crowds from taking more than their share. Nothing of it is stored. */
@NullMarked
package org.consilium.platform.limit;

import org.jspecify.annotations.NullMarked;
