package org.consilium.platform.web;

import java.util.Optional;
import java.util.stream.Stream;

/** Looks for the exception that another one wraps. */
final class Causes {
    private static final int DEEPEST = 20;

    private Causes() {}

    /** The outermost of the exception and its causes that is of that type. */
    static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
