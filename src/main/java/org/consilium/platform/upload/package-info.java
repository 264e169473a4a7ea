/** Files that came from people and outlive the request: kept beside the database, under random names. */
@NullMarked
package org.consilium.platform.upload;

import org.jspecify.annotations.NullMarked;
