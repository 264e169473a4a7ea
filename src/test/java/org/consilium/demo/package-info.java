@NullMarked
package org.consilium.demo;

import org.jspecify.annotations.NullMarked;
