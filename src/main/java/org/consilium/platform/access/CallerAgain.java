package org.consilium.platform.access;

import java.util.Optional;

/** Looks up again whose secret a request presented, for what outlives the request. */
@FunctionalInterface
public interface CallerAgain {

    /**
     * The caller as of now.
     *
     * @return empty if the sign-in or the access token has ended
     */
    Optional<Caller> lookUp();
}
