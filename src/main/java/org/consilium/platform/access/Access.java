package org.consilium.platform.access;

/** How a caller was recognised. */
public enum Access {
    /** By the cookie of a sign-in: the site's own pages. */
    COOKIE,
    /** By a personal access token that may only read. */
    TOKEN_READ,
    /** By a personal access token that may read and write. */
    TOKEN_WRITE
}
