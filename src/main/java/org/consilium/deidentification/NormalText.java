package org.consilium.deidentification;

import java.text.Normalizer;
import java.util.Arrays;

/** A text as its readers see it: compatibility forms unfolded, invisible characters gone, with the way back to the original. */
final class NormalText {
    private static final String LOOKALIKES = "аaеeоoрpсcуyхxіiАAВBЕEКKМMНHОOРPСCТTХXοoΟOΑAΒBΕEΗHΙIΚKΜMΝNΡPΤTΥYΧXΖZ";

    private final String text;
    private final int[] starts;

    private NormalText(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /** Normalises a text in one pass. */
    static NormalText of(String original) {
        StringBuilder folded = new StringBuilder(original.length());
        int[] starts = new int[original.length() + 1];
        for (int at = 0; at < original.length(); ) {
            int code = original.codePointAt(at);
            for (char unit : seen(code).toCharArray()) {
                if (folded.length() >= starts.length - 1) {
                    starts = Arrays.copyOf(starts, starts.length * 2);
                }
                starts[folded.length()] = at;
                folded.append(unit);
            }
            at += Character.charCount(code);
        }
        starts[folded.length()] = original.length();
        undisguise(folded);
        return new NormalText(folded.toString(), starts);
    }

    private static String seen(int code) {
        if (code < 0x80) {
            return Character.toString(code);
        }
        if (Character.getType(code) == Character.FORMAT || code == 0xAD) {
            return "";
        }
        return switch (code) {
            case 0x2010, 0x2011, 0x2012, 0x2212 -> "-";
            case 0x2018, 0x2019, 0x02BC -> "'";
            case 0xA0, 0x202F, 0x2009, 0x2007 -> " ";
            default -> {
                String unfolded = Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKC);
                // a few ligatures unfold into whole sentences: they hide nothing
                yield unfolded.length() > 4 ? " " : unfolded;
            }
        };
    }

    /** Greek and Cyrillic letters that stand beside Latin ones in a word are Latin letters in disguise. */
    private static void undisguise(StringBuilder text) {
        for (int start = 0; start < text.length(); ) {
            int end = start;
            boolean latin = false;
            boolean foreign = false;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                char letter = text.charAt(end++);
                latin |= letter < 0x250;
                foreign |= letter >= 0x370 && letter < 0x500;
            }
            for (int at = start; latin && foreign && at < end; at++) {
                int known = LOOKALIKES.indexOf(text.charAt(at));
                if (text.charAt(at) >= 0x370 && known >= 0) {
                    text.setCharAt(at, LOOKALIKES.charAt(known + 1));
                }
            }
            start = Math.max(end, start + 1);
        }
    }

    /** The text to look at. */
    String text() {
        return text;
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
