package org.consilium.cli.deidentify;

/** Counts the offsets of a text in Unicode code points, as the files do, instead of UTF-16 units, as Java does. */
final class CodePoints {
    private final String text;
    private int unit;
    private int point;

    CodePoints(String text) {
        this.text = text;
    }

    /** The code points before a UTF-16 offset. Cheap if asked in rising order. */
    int before(int offset) {
        if (offset < unit) {
            unit = 0;
            point = 0;
        }
        point += text.codePointCount(unit, offset);
        unit = offset;
        return point;
    }
}
