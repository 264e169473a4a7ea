@NullMarked
package org.consilium.verification.registry;

import org.jspecify.annotations.NullMarked;
