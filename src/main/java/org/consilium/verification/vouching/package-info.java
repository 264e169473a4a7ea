/**
 * Vouching as evidence: verified members of the same profession say that they know an applicant. It owns the tables {@code vouch_request}
 * and {@code vouch} and fires {@link org.consilium.verification.vouching.VouchGiven}.
 */
@NullMarked
package org.consilium.verification.vouching;

import org.jspecify.annotations.NullMarked;
