/**
 * Who is let in: applications and the decisions on them. It owns the table {@code application}, listens to
 * {@link org.consilium.membership.AccountConfirmed}, and acts through {@link org.consilium.membership.Admission}.
 */
@NullMarked
package org.consilium.verification;

import org.jspecify.annotations.NullMarked;
