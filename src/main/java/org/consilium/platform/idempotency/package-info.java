/** Creating requests that may come twice make one thing: the client's {@code Idempotency-Key} stands for the request. */
@NullMarked
package org.consilium.platform.idempotency;

import org.jspecify.annotations.NullMarked;
