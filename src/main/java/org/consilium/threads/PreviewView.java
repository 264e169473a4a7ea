package org.consilium.threads;

/**
 * How a text would be shown.
 *
 * @param html safe HTML
 */
public record PreviewView(String html) {}
