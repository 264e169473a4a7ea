package org.consilium.membership;

/**
 * A picture as it is served.
 *
 * @param mediaType {@code image/png} or {@code image/jpeg}
 */
record AvatarFile(String mediaType, byte[] bytes) {}
