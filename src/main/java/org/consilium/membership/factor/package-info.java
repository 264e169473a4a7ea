/** The arithmetic of second factors: time-based codes, their addresses for authenticator apps, and QR codes. */
@NullMarked
package org.consilium.membership.factor;

import org.jspecify.annotations.NullMarked;
