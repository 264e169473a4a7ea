/** Who is calling: roles, the caller, and the mechanism that recognises a sign-in or an access token. */
@NullMarked
package org.consilium.platform.access;

import org.jspecify.annotations.NullMarked;
