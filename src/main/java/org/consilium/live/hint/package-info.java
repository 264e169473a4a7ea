/** What the nodes tell one another about live matters: ids over the bus, never content. */
@NullMarked
package org.consilium.live.hint;

import org.jspecify.annotations.NullMarked;
