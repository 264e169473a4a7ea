package org.consilium.platform.problem;

/**
 * One value that is not acceptable.
 *
 * @param field path of the value in the request, such as {@code specialties[0]}
 * @param message what would be acceptable, for people
 */
public record Violation(String field, String message) {}
