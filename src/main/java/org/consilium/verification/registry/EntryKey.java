package org.consilium.verification.registry;

/**
 * A number in a register.
 *
 * @param registry the register's name, such as {@code nppes}
 * @param identifier as the register's scheme writes it
 */
public record EntryKey(String registry, String identifier) {}
