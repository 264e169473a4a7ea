package org.consilium.platform.job;

/**
 * A job was written; once its transaction is through, a worker may look.
 *
 * @param kind its kind
 */
record JobEnqueued(String kind) {}
