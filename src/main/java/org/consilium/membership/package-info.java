/**
 * Accounts, sign-in, profiles and roles. Owns the tables of members, sign-ins, access tokens and mailed links; gives other
 * features names and badges ({@link org.consilium.membership.MemberNames}), look-ups ({@link
 * org.consilium.membership.MemberDirectory}) and events ({@link org.consilium.membership.MemberAccessChanged}, {@link
 * org.consilium.membership.signin.SignInRevoked}).
 */
@NullMarked
package org.consilium.membership;

import org.jspecify.annotations.NullMarked;
