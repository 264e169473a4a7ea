/** Addresses: where the site is to be found, and where a request comes from. */
@NullMarked
package org.consilium.platform.net;

import org.jspecify.annotations.NullMarked;
