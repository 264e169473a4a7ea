/** Where the topics get what they tell: the public queries of boards, threads and membership. */
@NullMarked
package org.consilium.live.source;

import org.jspecify.annotations.NullMarked;
