@NullMarked
package org.consilium.threads;

import org.jspecify.annotations.NullMarked;
