package org.consilium.verification.registry.imports;

/**
 * A register's file was read to its end, so what is known of its numbers may have changed. Imports from the command line are told
 * within the hour.
 *
 * @param registry the register's name
 */
public record RegistryImported(String registry) {}
