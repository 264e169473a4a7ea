/**
 * What every feature stands on and none of them owns: problems, callers, ids, time, paging, transactions, jobs, audit, keys
 * and the web edge. Rank 0: it imports no other package of the project.
 */
@NullMarked
package org.consilium.platform;

import org.jspecify.annotations.NullMarked;
