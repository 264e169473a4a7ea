package org.consilium.deidentification;

/** What has to happen with a finding before a text is published. */
public enum Action {
    /** It must go. */
    BLOCK,
    /** It must become coarser. */
    GENERALISE,
    /** Somebody should think about it. */
    WARN
}
