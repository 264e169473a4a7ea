@NullMarked
package org.consilium.verification.registry.imports;

import org.jspecify.annotations.NullMarked;
