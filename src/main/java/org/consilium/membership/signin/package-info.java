/** Sign-ins and access tokens: who presents which secret, since when, and how it ends. */
@NullMarked
package org.consilium.membership.signin;

import org.jspecify.annotations.NullMarked;
