/**
 * Work that a transaction leaves behind: one table, a worker on every node, bounded retries, dead letters that an administrator
 * sees. Features implement {@link org.consilium.platform.job.JobHandler} and enqueue through
 * {@link org.consilium.platform.job.Jobs}.
 */
@NullMarked
package org.consilium.platform.job;

import org.jspecify.annotations.NullMarked;
