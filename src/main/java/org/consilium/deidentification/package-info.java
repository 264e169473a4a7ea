/**
 * Text in, findings out: what in a text would identify a patient, why, and what to write instead. Owns no data; uses nothing
 * but {@code platform}. {@link org.consilium.deidentification.Deidentifier} is the entrance.
 */
@NullMarked
package org.consilium.deidentification;

import org.jspecify.annotations.NullMarked;
