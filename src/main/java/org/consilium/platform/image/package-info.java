/**
 * Uploaded pictures, made harmless (S13): recognised by their bytes, measured before they are decoded, and drawn anew, so that
 * nothing but pixels is left of them.
 */
@NullMarked
package org.consilium.platform.image;

import org.jspecify.annotations.NullMarked;
