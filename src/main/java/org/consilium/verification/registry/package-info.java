/**
 * Copies of public registers, looked up locally: {@link org.consilium.verification.registry.FindEntry} what a register says of a
 * number, {@link org.consilium.verification.registry.FindLapses} which numbers are not active any more,
 * {@link org.consilium.verification.registry.ListRegisters} which registers there are. It owns the tables {@code registry} and
 * {@code registry_entry}. What a file says is read in {@code file}, written in {@code load}, and brought in by {@code imports}.
 */
@NullMarked
package org.consilium.verification.registry;

import org.jspecify.annotations.NullMarked;
