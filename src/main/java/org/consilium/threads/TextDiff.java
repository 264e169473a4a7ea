package org.consilium.threads;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Says what changed between two texts, word by word; line by line where the texts are so long and so different that words would
 * take too much time. Memory is linear in the texts.
 *
 * @see <a href="https://doi.org/10.1007/BF01840446">Myers 1986</a>
 */
final class TextDiff {
    private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");
    private static final Pattern LINES = Pattern.compile("(?<=\\n)");
    private static final long MOST_PAIRS_OF_WORDS = 4_000_000;

    /** The stretches of both texts, in order; those that stayed and came make up the new text. */
    List<DiffPart> between(String before, String after) {
        List<String> old = split(WORDS, before);
        List<String> now = split(WORDS, after);
        return (long) old.size() * now.size() <= MOST_PAIRS_OF_WORDS
                ? parts(old, now)
                : parts(split(LINES, before), split(LINES, after));
    }

    private static List<String> split(Pattern borders, String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(borders.split(text));
    }

    private static List<DiffPart> parts(List<String> old, List<String> now) {
        Parts parts = new Parts();
        int done = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<String>()).getDeltas()) {
            Chunk<String> source = delta.getSource();
            parts.stayed(old.subList(done, source.getPosition()));
            parts.removed.addAll(source.getLines());
            parts.added.addAll(delta.getTarget().getLines());
            done = source.getPosition() + source.size();
        }
        parts.stayed(old.subList(done, old.size()));
        parts.finish();
        return parts.all;
    }

    /** Between two stretches that stayed, what went comes before what came, in whichever order it was found. */
    private static final class Parts {
        private final List<DiffPart> all = new ArrayList<>();
        private final List<String> removed = new ArrayList<>();
        private final List<String> added = new ArrayList<>();

        void stayed(List<String> pieces) {
            if (!pieces.isEmpty()) {
                finish();
                add(DiffPart.Op.same, pieces);
            }
        }

        void finish() {
            add(DiffPart.Op.removed, removed);
            add(DiffPart.Op.added, added);
            removed.clear();
            added.clear();
        }

        private void add(DiffPart.Op op, List<String> pieces) {
            if (!pieces.isEmpty()) {
                all.add(new DiffPart(op, String.join("", pieces)));
            }
        }
    }
}
