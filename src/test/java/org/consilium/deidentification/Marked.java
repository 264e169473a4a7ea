package org.consilium.deidentification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts in which double brackets mark what has to be found: all of it, and nothing else. */
final class Marked {
    private static final Deidentifier DEIDENTIFIER = new Deidentifier();
    private static final Pattern MARK = Pattern.compile("\\[\\[(.*?)]]", Pattern.DOTALL);

    private Marked() {}

    /** Asserts that exactly the marked places are found, and the first of them by this rule. */
    static void assertFound(String rule, String marked) {
        String written = marked.replace("\\n", "\n");
        String text = MARK.matcher(written).replaceAll("$1");
        List<Finding> found = findings(text);
        assertThat(found.stream()
                        .map(finding -> text.substring(finding.start(), finding.end()))
                        .toList())
                .as(text)
                .isEqualTo(marks(written));
        assertThat(found).as(text).anySatisfy(finding -> assertThat(finding.rule())
                .isEqualTo(rule));
    }

    /** Asserts that nothing is found. */
    static void assertClean(String text) {
        assertThat(findings(text.replace("\\n", "\n"))).as(text).isEmpty();
    }

    /** What is found beside warnings. */
    static List<Finding> findings(String text) {
        return DEIDENTIFIER.examine(text, TextContext.none()).stream()
                .filter(finding -> finding.action() != Action.WARN)
                .toList();
    }

    private static List<String> marks(String marked) {
        List<String> marks = new ArrayList<>();
        for (Matcher mark = MARK.matcher(marked); mark.find(); ) {
            marks.add(mark.group(1));
        }
        return marks;
    }
}
