package org.consilium.platform.markdown;

/**
 * Where an image of the site is served, and its size, so that the page leaves room for it.
 *
 * @param address address within the site, starting with a slash
 * @param width pixels
 * @param height pixels
 */
public record ImageLink(String address, int width, int height) {}
