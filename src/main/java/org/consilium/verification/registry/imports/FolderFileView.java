package org.consilium.verification.registry.imports;

/**
 * A file in the operator's folder.
 *
 * @param name its name
 * @param bytes its length
 */
public record FolderFileView(String name, long bytes) {}
