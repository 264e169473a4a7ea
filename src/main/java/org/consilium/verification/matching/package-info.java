/** How well a name fits another name, or a mailbox fits a name. Pure: it knows nothing of applications or registers. */
@NullMarked
package org.consilium.verification.matching;

import org.jspecify.annotations.NullMarked;
