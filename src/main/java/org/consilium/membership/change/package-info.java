/**
 * Tells that somebody is not what they were a moment ago.
 *
 * <p>Whatever stores who a member is, what they may do, or by which secrets they are recognised carries {@link
 * org.consilium.membership.change.TellsOfChange}; what is remembered of members listens to {@link
 * org.consilium.membership.change.MemberChanges}.
 */
@NullMarked
package org.consilium.membership.change;

import org.jspecify.annotations.NullMarked;
