/**
 * What registers' files look like and what their lines say: one {@link org.consilium.verification.registry.file.Layout} for each kind,
 * read row by row in bounded memory. Nothing here knows of the database.
 */
@NullMarked
package org.consilium.verification.registry.file;

import org.jspecify.annotations.NullMarked;
