package org.consilium.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.consilium.demo.Subject.Answer;
import org.consilium.demo.Talk.Contribution;

/** Makes conversations of the demo: who says what, and when in the three weeks before now. */
final class Talks {
    private static final Duration SPAN = Duration.ofDays(21);
    private static final int CLOSED_ONE_IN = 25;
    private static final List<String> OPENINGS = List.of(
            "I would like to collect what we know about **%s**. To begin with: *%s*",
            "Teaching session next week, subject **%s**. *%s* Short answers with a source are welcome.",
            "A resident asked me about **%s** today: *%s* How would you answer?",
            "Preparing patient information on **%s**. *%s* What would you leave out?");

    private final List<DemoPerson> people;
    private final Random random;
    private final Instant now;

    Talks(List<DemoPerson> people, Random random, Instant now) {
        this.people = people;
        this.random = random;
        this.now = now;
    }

    /** One conversation a subject, the oldest first. */
    List<Talk> about(List<Subject> subjects, List<DemoBoard> boards) {
        List<Talk> talks = new ArrayList<>();
        for (Subject subject : subjects) {
            DemoBoard board = boards.stream()
                    .filter(candidate -> candidate.slug().equals(subject.board()))
                    .findFirst()
                    .orElseThrow();
            talks.add(talk(subject, board));
        }
        talks.sort(Comparator.comparing(talk -> talk.opening().at()));
        return talks;
    }

    private Talk talk(Subject subject, DemoBoard board) {
        List<DemoPerson> readers = people.stream().filter(board::isFor).toList();
        List<Contribution> contributions = new ArrayList<>();
        Instant at = opened();
        Answer first = subject.answers().get(0);
        String question = OPENINGS.get(random.nextInt(OPENINGS.size())).formatted(subject.focus(), first.question());
        contributions.add(new Contribution(any(readers), at, question + "\n\n" + hashtags(subject)));
        for (Answer answer : subject.answers()) {
            at = later(at);
            contributions.add(new Contribution(any(readers), at, reply(subject, answer, contributions)));
        }
        boolean closed = random.nextInt(CLOSED_ONE_IN) == 0;
        return new Talk(board, title(subject), List.copyOf(contributions), false, closed);
    }

    private String reply(Subject subject, Answer answer, List<Contribution> before) {
        DemoPerson addressed = before.get(random.nextInt(before.size())).author();
        String greeting =
                random.nextInt(5) == 0 ? "@" + addressed.handle() + " this is what I give my patients:\n\n" : "";
        return "> %s\n\n%s%s\n\nSource: [%s](%s), from MedQuAD, CC BY 4.0"
                .formatted(answer.question(), greeting, answer.text(), subject.source(), subject.url());
    }

    private static String title(Subject subject) {
        List<String> kinds = subject.answers().stream()
                .map(Answer::about)
                .distinct()
                .limit(3)
                .toList();
        return subject.focus() + ": " + String.join(", ", kinds);
    }

    private static String hashtags(Subject subject) {
        String focus = subject.focus()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^[0-9_]+|_+$", "");
        return "#" + subject.board().replace("-", "_") + " #" + focus;
    }

    /** A moment in working hours, less often at the weekend, and early enough for some answers. */
    private Instant opened() {
        while (true) {
            Instant at = now.minusSeconds(
                    900L + (long) (random.nextDouble() * SPAN.minusHours(1).toSeconds()));
            DayOfWeek day = at.atZone(ZoneOffset.UTC).getDayOfWeek();
            int hour = at.atZone(ZoneOffset.UTC).getHour();
            boolean weekend = day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
            boolean working = hour >= 6 && hour <= 21;
            if (random.nextDouble() < (weekend ? 0.4 : 1) * (working ? 1 : 0.1)) {
                return at;
            }
        }
    }

    /** Minutes to some hours after the post before, never in the future. */
    private Instant later(Instant before) {
        double left = Duration.between(before, now).toSeconds();
        double pause = Math.min(-Math.log(1 - random.nextDouble()) * 5 * 3_600, left * 0.6);
        return before.plusSeconds(Math.max(1, (long) pause));
    }

    private DemoPerson any(List<DemoPerson> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
