package org.consilium.deidentification;

import java.util.ArrayList;
import java.util.List;

/** A text under examination: what recognisers look at, and where they put what they find. */
final class Examined {
    private final String text;
    private final List<Word> words;
    private final Lexicon lexicon;
    private final List<Window> digits;
    private final List<Finding> found = new ArrayList<>();

    Examined(String text, Lexicon lexicon) {
        this.text = text;
        this.digits = Window.aroundDigits(text);
        this.words = Words.of(text);
        this.lexicon = lexicon;
    }

    String text() {
        return text;
    }

    List<Word> words() {
        return words;
    }

    /** The surroundings of digits. */
    List<Window> digits() {
        return digits;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    List<Finding> found() {
        return found;
    }

    void add(Finding finding) {
        if (finding.length() > 0) {
            found.add(finding);
        }
    }

    /** What stands between two neighbouring words. */
    String between(Word left, Word right) {
        return text.substring(left.end(), Math.min(right.start(), left.end() + 8));
    }

    /** At most so many characters before an offset, in lower case without line ends. */
    String before(int offset, int length) {
        return text.substring(Math.max(0, offset - length), offset).toLowerCase(java.util.Locale.ROOT);
    }

    /** At most so many characters after an offset, in lower case. */
    String after(int offset, int length) {
        return text.substring(offset, Math.min(text.length(), offset + length)).toLowerCase(java.util.Locale.ROOT);
    }
}
