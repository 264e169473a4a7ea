/**
 * What the site has of a member, to take along and to be erased. Each feature says what it has, by one {@link
 * org.consilium.membership.owndata.OwnData}.
 */
@NullMarked
package org.consilium.membership.owndata;

import org.jspecify.annotations.NullMarked;
