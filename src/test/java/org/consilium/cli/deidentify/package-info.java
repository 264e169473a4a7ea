@NullMarked
package org.consilium.cli.deidentify;

import org.jspecify.annotations.NullMarked;
