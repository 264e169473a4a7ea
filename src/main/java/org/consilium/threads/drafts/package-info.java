/**
 * Drafts of ordinary threads and replies, so that a closed tab costs no text.
 *
 * <p>Owns the drafts: one a member and place, seen by nobody else, gone when the text is published or a month old. Uses the doors of
 * boards and threads, and the events of threads.
 */
@NullMarked
package org.consilium.threads.drafts;

import org.jspecify.annotations.NullMarked;
