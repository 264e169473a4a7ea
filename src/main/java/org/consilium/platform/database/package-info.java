/** Checks that the database is set as the promises need it, and that its schema is the application's. */
@NullMarked
package org.consilium.platform.database;

import org.jspecify.annotations.NullMarked;
