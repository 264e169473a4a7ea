package org.consilium.membership;

/**
 * The own picture.
 *
 * @param avatar its address
 */
public record AvatarView(String avatar) {}
