/** The operator's command line, shipped as one self-contained file. */
@NullMarked
package org.consilium.cli;

import org.jspecify.annotations.NullMarked;
