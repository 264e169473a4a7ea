/** Made-up files in the layout of real ones, to try and measure imports with. */
@NullMarked
package org.consilium.cli.synthetic;

import org.jspecify.annotations.NullMarked;
