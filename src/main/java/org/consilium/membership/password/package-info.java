/** Passwords: which are good enough, and how they are kept. */
@NullMarked
package org.consilium.membership.password;

import org.jspecify.annotations.NullMarked;
