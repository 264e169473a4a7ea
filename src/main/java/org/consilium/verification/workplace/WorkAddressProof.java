package org.consilium.verification.workplace;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody's work address shows.
 *
 * @param address gone once a decision was made
 * @param institution whose the domain is; null if it is no longer on the list
 * @param students whether only students have mailboxes there
 * @param provenOn null while the link was not followed
 * @param elsewhere whether another account has proven the same mailbox
 */
public record WorkAddressProof(
        String domain,
        @Nullable String address,
        @Nullable String institution,
        boolean students,
        @Nullable LocalDate provenOn,
        boolean elsewhere) {}
