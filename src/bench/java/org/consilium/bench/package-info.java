/** How fast and how frugal the whole is: the real server and the real database under load. Nothing of it ships. */
@NullMarked
package org.consilium.bench;

import org.jspecify.annotations.NullMarked;
