/** Keyset paging: pages without totals, cursors that readers cannot misread. */
@NullMarked
package org.consilium.platform.paging;

import org.jspecify.annotations.NullMarked;
