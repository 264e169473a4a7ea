package org.consilium.cli;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;

/** Says a failure in one line that an operator can act on. */
final class OneLine {
    private OneLine() {}

    /** The line. */
    static String of(Throwable failure) {
        if (failure instanceof SQLException sql) {
            return "The database says: " + firstLine(sql);
        }
        if (failure instanceof NoSuchFileException missing) {
            return "There is no file " + missing.getFile() + ".";
        }
        if (failure instanceof FileAlreadyExistsException there) {
            return "The file " + there.getFile() + " exists already.";
        }
        return firstLine(failure);
    }

    private static String firstLine(Throwable failure) {
        String message = failure.getMessage();
        return message == null
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
