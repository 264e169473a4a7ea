package org.consilium.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextDiffTest {
    private final TextDiff diff = new TextDiff();

    @Test
    void wordsThatCameAndWentAreShownBetweenThoseThatStayed() {
        assertThat(diff.between("Give 5 mg twice a day.", "Give 10 mg once a day."))
                .containsExactly(
                        new DiffPart(DiffPart.Op.same, "Give "),
                        new DiffPart(DiffPart.Op.removed, "5"),
                        new DiffPart(DiffPart.Op.added, "10"),
                        new DiffPart(DiffPart.Op.same, " mg "),
                        new DiffPart(DiffPart.Op.removed, "twice"),
                        new DiffPart(DiffPart.Op.added, "once"),
                        new DiffPart(DiffPart.Op.same, " a day."));
    }

    @Test
    void theFirstTextIsAllNew() {
        assertThat(diff.between("", "Hello there")).containsExactly(new DiffPart(DiffPart.Op.added, "Hello there"));
    }

    @Test
    void equalTextsDoNotDiffer() {
        assertThat(diff.between("Same text", "Same text")).containsExactly(new DiffPart(DiffPart.Op.same, "Same text"));
    }

    @Test
    void bothTextsCanBeReadFromTheParts() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            assertPartsMakeUp(text(random, 40), text(random, 40));
        }
    }

    @Test
    void longTextsThatHaveNothingInCommonTakeLittleTime() {
        String before = words("a", 10_000);
        String after = words("b", 10_000);
        long start = System.nanoTime();
        assertPartsMakeUp(before, after);
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    private void assertPartsMakeUp(String before, String after) {
        List<DiffPart> parts = diff.between(before, after);
        assertThat(joined(parts, DiffPart.Op.added)).isEqualTo(before);
        assertThat(joined(parts, DiffPart.Op.removed)).isEqualTo(after);
    }

    private static String joined(List<DiffPart> parts, DiffPart.Op without) {
        return parts.stream()
                .filter(part -> part.op() != without)
                .map(DiffPart::text)
                .collect(Collectors.joining());
    }

    private static String text(Random random, int most) {
        return IntStream.range(0, random.nextInt(most))
                .mapToObj(i -> "w" + random.nextInt(6) + (random.nextInt(5) == 0 ? "\n" : " "))
                .collect(Collectors.joining());
    }

    private static String words(String letter, int characters) {
        return (letter + " ").repeat(characters);
    }
}
