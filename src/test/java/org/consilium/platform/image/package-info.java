/** Tests of the treatment of uploaded pictures, with pictures that they make themselves. */
@NullMarked
package org.consilium.platform.image;

import org.jspecify.annotations.NullMarked;
