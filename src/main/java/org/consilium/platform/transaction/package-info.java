/** Use cases run in one transaction, retried as a whole when the database asks for it. */
@NullMarked
package org.consilium.platform.transaction;

import org.jspecify.annotations.NullMarked;
