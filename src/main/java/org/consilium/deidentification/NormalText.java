package org.consilium.deidentification;

import java.text.Normalizer;
import java.util.Arrays;

/** A text as its readers see it: compatibility forms unfolded, invisible characters gone, with the way back to the original. */
final class NormalText {
    /** Pairs: a Greek or Cyrillic letter, and the Latin one that looks like it. */
    private static final String LOOKALIKES = "аaеeоoрpсcуyхxіiАAВBЕEКKМMНHОOРPСCТTХXοoΟOΑAΒBΕEΗHΙIΚKΜMΝNΡPΤTΥYΧXΖZ";

    private static final int LONGEST_UNFOLDED = 4;

    private final StringBuilder folded;
    private int[] starts;

    private NormalText(String original) {
        folded = new StringBuilder(original.length());
        starts = new int[original.length() + 1];
    }

    /** Normalises a text in one pass. */
    static NormalText of(String original) {
        NormalText normal = new NormalText(original);
        for (int at = 0; at < original.length(); ) {
            int code = original.codePointAt(at);
            if (code < 0x80) {
                normal.append((char) code, at);
            } else {
                String seen = seen(code);
                for (int unit = 0; unit < seen.length(); unit++) {
                    normal.append(seen.charAt(unit), at);
                }
            }
            at += Character.charCount(code);
        }
        normal.starts = Arrays.copyOf(normal.starts, normal.folded.length() + 1);
        normal.starts[normal.folded.length()] = original.length();
        normal.undisguise();
        return normal;
    }

    private void append(char unit, int at) {
        if (folded.length() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[folded.length()] = at;
        folded.append(unit);
    }

    private static String seen(int code) {
        if (Character.getType(code) == Character.FORMAT || code == 0xAD) {
            return "";
        }
        if (Character.isDigit(code)) {
            return Integer.toString(Character.digit(code, 10));
        }
        return switch (code) {
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2212 -> "-";
            case 0x2018, 0x2019, 0x02BC -> "'";
            case 0x2028, 0x2029, 0x85 -> "\n";
            case 0xA0, 0x202F, 0x2009, 0x2007 -> " ";
            default -> unfolded(code);
        };
    }

    private static String unfolded(int code) {
        String written = Character.toString(code);
        if (Normalizer.isNormalized(written, Normalizer.Form.NFKC)) {
            return written;
        }
        String unfolded = Normalizer.normalize(written, Normalizer.Form.NFKC);
        // a few ligatures unfold into whole sentences: they hide nothing
        return unfolded.length() > LONGEST_UNFOLDED ? " " : unfolded;
    }

    /** Greek and Cyrillic letters that stand beside Latin ones in a word are Latin letters in disguise. */
    private void undisguise() {
        for (int start = 0; start < folded.length(); ) {
            int end = start;
            boolean latin = false;
            boolean foreign = false;
            while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
                char letter = folded.charAt(end++);
                latin |= letter < 0x250;
                foreign |= letter >= 0x370 && letter < 0x500;
            }
            if (latin && foreign) {
                undisguise(start, end);
            }
            start = Math.max(end, start + 1);
        }
    }

    private void undisguise(int start, int end) {
        for (int at = start; at < end; at++) {
            int known = LOOKALIKES.indexOf(folded.charAt(at));
            if (known >= 0 && known % 2 == 0 && folded.charAt(at) >= 0x370) {
                folded.setCharAt(at, LOOKALIKES.charAt(known + 1));
            }
        }
    }

    /** The text to look at. */
    String text() {
        return folded.toString();
    }

    /** The offset in the original of the character at this offset. */
    int originalStart(int offset) {
        return starts[offset];
    }

    /** The offset in the original after the last character before this offset. */
    int originalEnd(int offset, String original) {
        if (offset == 0) {
            return 0;
        }
        int last = starts[offset - 1];
        return last + Character.charCount(original.codePointAt(last));
    }
}
