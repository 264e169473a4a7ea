@NullMarked
package org.consilium.boards;

import org.jspecify.annotations.NullMarked;
