/** Keys that live outside the database, and what is sealed or hashed with them. */
@NullMarked
package org.consilium.platform.crypto;

import org.jspecify.annotations.NullMarked;
