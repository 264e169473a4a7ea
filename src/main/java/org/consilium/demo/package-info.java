/**
 * The demo community, loaded once into an empty database when {@code consilium.demo} is true. It writes rows of all features in
 * bulk and therefore stands above them; no feature knows it. Everybody in it is marked as demo.
 */
@NullMarked
package org.consilium.demo;

import org.jspecify.annotations.NullMarked;
