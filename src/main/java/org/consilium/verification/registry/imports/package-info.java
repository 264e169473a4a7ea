/**
 * Imports as administrators see them: started from an upload or from the operator's folder, done by a job, watched and stopped. It
 * owns the row of {@code registry_import} until the import begins; from then on {@code load} writes it.
 */
@NullMarked
package org.consilium.verification.registry.imports;

import org.jspecify.annotations.NullMarked;
