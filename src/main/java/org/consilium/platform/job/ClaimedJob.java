package org.consilium.platform.job;

import java.util.UUID;

/**
 * A job that this worker has, until its lease ends.
 *
 * @param id which
 * @param kind its kind
 * @param payload JSON
 * @param attempt which try this is, from 1
 */
record ClaimedJob(UUID id, String kind, String payload, int attempt) {}
