/** Tests of how the server uses the search for identifiers. */
@NullMarked
package org.consilium.deidentification.gate;

import org.jspecify.annotations.NullMarked;
