package org.consilium.membership.owndata;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;

/**
 * What one feature has of a member (S23). Whoever stores something about members implements it: the bean is found, and takes part
 * in every export and every erasure.
 */
public interface OwnData {

    /** The files it adds to an export, each with a sentence that says what it is. A folder's name ends in a slash. */
    Map<String, String> files();

    /**
     * Adds those files. All features are asked in one transaction that sees the database as it is at one moment.
     *
     * @throws IOException if the package cannot be written
     */
    void export(UUID memberId, DataPackage into) throws IOException;

    /**
     * Erases what goes at once, in the transaction in which the account itself goes; so only what a few statements do. What stays
     * shows no name from then on, because the account has none.
     */
    void erase(UUID memberId);

    /**
     * Erases what takes longer, afterwards and outside any transaction, by as many small ones as it takes. Interrupted, it is done
     * again from the start; once it is through for all features, the account's last row goes.
     */
    default void eraseRest(ErasedMember member) {}
}
