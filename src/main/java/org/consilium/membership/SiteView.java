package org.consilium.membership;

/**
 * What everybody may know of this site.
 *
 * @param demo whether this is a demo with made-up members
 */
public record SiteView(String name, boolean demo, String version, boolean signUpOpen) {}
