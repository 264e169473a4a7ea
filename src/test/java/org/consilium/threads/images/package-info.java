/** Tests of the images of threads. */
@NullMarked
package org.consilium.threads.images;

import org.jspecify.annotations.NullMarked;
