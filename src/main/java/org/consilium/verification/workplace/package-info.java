/**
 * Work addresses as evidence: the domains that operators keep, and one-time links to mailboxes below them. It owns the tables
 * {@code work_domain} and {@code work_address} and fires {@link org.consilium.verification.workplace.WorkAddressProven}.
 */
@NullMarked
package org.consilium.verification.workplace;

import org.jspecify.annotations.NullMarked;
