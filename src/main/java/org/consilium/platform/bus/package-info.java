/** Hints between the parts of the application, on this node and on others. */
@NullMarked
package org.consilium.platform.bus;

import org.jspecify.annotations.NullMarked;
