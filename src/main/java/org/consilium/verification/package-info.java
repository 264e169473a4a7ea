/**
 * Who is let in: applications, the evidence for them, and the decisions on them. It owns the tables {@code application} and
 * {@code application_act}, listens to {@link org.consilium.membership.AccountConfirmed}, and acts through
 * {@link org.consilium.membership.Admission}. {@link org.consilium.verification.Assessment} says what evidence amounts to,
 * {@link org.consilium.verification.Desk} who may decide. Its rooms: {@code identifier} and {@code registry} (numbers and registers),
 * {@code workplace} (addresses), {@code document}, {@code vouching}, and {@code matching} (names).
 */
@NullMarked
package org.consilium.verification;

import org.jspecify.annotations.NullMarked;
