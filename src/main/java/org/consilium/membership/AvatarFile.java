package org.consilium.membership;

/**
 * A picture as it is served.
 *
 * @param mediaType {@code image/png} or {@code image/jpeg}
 */
@SuppressWarnings("ArrayRecordComponent") // a file, handed on and never compared
record AvatarFile(String mediaType, byte[] bytes) {}
