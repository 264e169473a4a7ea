package org.consilium.threads;

/**
 * A post as it was written, to be edited or quoted.
 *
 * @param body Markdown
 * @param version to be sent back with an edit
 */
public record PostSource(String body, int version) {}
