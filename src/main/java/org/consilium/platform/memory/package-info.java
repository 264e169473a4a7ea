/** What is remembered for a moment instead of being asked of the database again; ADR 0017 says what, and who makes it forgotten. */
@NullMarked
package org.consilium.platform.memory;

import org.jspecify.annotations.NullMarked;
