/**
 * How the server uses the {@link org.consilium.deidentification.Deidentifier}: it examines what members write before they publish it,
 * and counts how its rules fare. Owns the table {@code rule_tally}. Nothing of a text, a finding or a caller is logged or stored.
 */
@NullMarked
package org.consilium.deidentification.gate;

import org.jspecify.annotations.NullMarked;
