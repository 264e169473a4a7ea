package org.consilium.membership;

/**
 * Own preferences, as read and as written.
 *
 * @param typing whether others see that one is writing
 */
public record PreferencesView(boolean typing) {}
