package org.consilium.platform.crypto;

import java.util.List;

/** The purposes that have a key of their own: what is made under one name cannot be read under another. */
public final class KeyNames {
    /** Keyed hashes of the drug ratings. */
    public static final String RATING = "rating";
    /** Files that prove a licence. */
    public static final String DOCUMENT = "document";
    /** The chain of the audit log and its checkpoints. */
    public static final String AUDIT = "audit";
    /** Keyed hashes and seals' authenticity. */
    public static final String MAC = "mac";
    /** What waits in the job table, mails above all. */
    public static final String PAYLOAD = "payload";
    /** The secrets of second factors. */
    public static final String FACTOR = "factor";

    /** Every name; a keystore holds at least one key of each. */
    public static final List<String> ALL = List.of(RATING, DOCUMENT, AUDIT, MAC, PAYLOAD, FACTOR);

    private KeyNames() {}
}
