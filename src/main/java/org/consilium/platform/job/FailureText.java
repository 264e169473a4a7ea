package org.consilium.platform.job;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says what failed without what it failed on: types and places only, because messages of exceptions hold addresses, keys and
 * content.
 */
final class FailureText {
    private static final int LONGEST = 500;
    private static final int DEEPEST = 5;
    private static final String OWN_CODE = "org.consilium.";

    private FailureText() {}

    /** The types from the failure down to its causes, and where in this application's code it came out. */
    static String of(Throwable failure) {
        List<String> types = new ArrayList<>();
        @Nullable Throwable cause = failure;
        while (cause != null && types.size() < DEEPEST) {
            types.add(cause.getClass().getSimpleName());
            cause = cause.getCause();
        }
        String text = String.join(" < ", types) + place(failure);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static String place(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OWN_CODE) && frame.getLineNumber() > 0)
                .findFirst()
                .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("");
    }
}
