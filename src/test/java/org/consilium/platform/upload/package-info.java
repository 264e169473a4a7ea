/** Tests of the files that people send. */
@NullMarked
package org.consilium.platform.upload;

import org.jspecify.annotations.NullMarked;
