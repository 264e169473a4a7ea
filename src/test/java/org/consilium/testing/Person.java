package org.consilium.testing;

import java.util.UUID;

/**
 * Somebody in a test, already signed in.
 *
 * @param name the real name, which is also the display name
 * @param secret value of the sign-in's cookie
 */
public record Person(UUID id, String email, String name, String handle, String secret) {}
