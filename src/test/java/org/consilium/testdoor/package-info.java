/** A door for tests: in the file that the tests deploy, never in the one that is released. */
@NullMarked
package org.consilium.testdoor;

import org.jspecify.annotations.NullMarked;
