/** Tests of the renderer. */
@NullMarked
package org.consilium.platform.markdown;

import org.jspecify.annotations.NullMarked;
