package org.consilium.membership;

/**
 * A second factor that is being set up; shown once.
 *
 * @param secret what to type into an app that cannot see the picture, in base 32
 * @param uri what the picture says
 * @param qrSvg the picture, an {@code svg} element
 */
public record NewFactorView(String secret, String uri, String qrSvg) {}
