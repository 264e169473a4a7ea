package org.consilium.verification.registry.imports;

import org.consilium.verification.registry.RegistryEntry;
import org.jspecify.annotations.Nullable;

/**
 * What a register says of a number.
 *
 * @param identifier the number as the register writes it
 * @param entry what it holds; null if it never held that number
 * @param lapse why the number counts as lapsed; null if it does not
 */
public record NumberView(
        String identifier,
        @Nullable RegistryEntry entry,
        @Nullable String lapse) {}
