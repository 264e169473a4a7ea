/** Mails: written with the transaction that causes them, sealed until they are sent; shown instead of sent in the demo. */
@NullMarked
package org.consilium.platform.mail;

import org.jspecify.annotations.NullMarked;
