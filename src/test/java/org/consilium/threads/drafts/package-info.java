/** Tests of the drafts of threads. */
@NullMarked
package org.consilium.threads.drafts;

import org.jspecify.annotations.NullMarked;
