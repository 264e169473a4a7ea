@NullMarked
package org.consilium.verification.identifier;

import org.jspecify.annotations.NullMarked;
