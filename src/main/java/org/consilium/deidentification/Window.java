package org.consilium.deidentification;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text worth a closer look.
 *
 * @param start its first offset
 * @param end the offset after its last character
 */
record Window(int start, int end) {
    private static final int BEFORE = 64;
    private static final int AFTER = 48;

    /** The surroundings of all digits; those that touch are one. */
    static List<Window> aroundDigits(String text) {
        List<Window> windows = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (int at = 0; at < text.length(); at++) {
            if (!Character.isDigit(text.charAt(at))) {
                continue;
            }
            if (start >= 0 && at - BEFORE > end) {
                windows.add(new Window(start, end));
                start = -1;
            }
            start = start < 0 ? Math.max(0, at - BEFORE) : start;
            end = Math.min(text.length(), at + AFTER);
        }
        if (start >= 0) {
            windows.add(new Window(start, end));
        }
        return windows;
    }
}
