package org.consilium.cli.deidentify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.consilium.deidentification.Action;
import org.consilium.deidentification.Finding;

/**
 * Counts hits and false alarms over labelled documents. A label is touched if a finding overlaps it, and whole if findings
 * cover every letter and digit of it; the type does not matter. A finding that overlaps neither a label nor a span to ignore,
 * and is no mere warning, is a false alarm.
 */
final class Score {
    private static final class Tally {
        private int labels;
        private int touched;
        private int whole;
        private int right;
        private int wrong;
    }

    private record Span(int start, int end, String type) {
        static Span of(JsonNode node, String text) {
            return new Span(
                    text.offsetByCodePoints(0, node.path("start").asInt()),
                    text.offsetByCodePoints(0, node.path("end").asInt()),
                    node.path("type").asText());
        }

        boolean touches(Finding finding) {
            return start < finding.end() && finding.start() < end;
        }
    }

    private final Map<String, Tally> tallies = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();
    private long words;

    /** Adds one document and what was found in it. */
    void add(String text, JsonNode document, List<Finding> findings) {
        words += text.isBlank() ? 0 : text.strip().split("\\s+").length;
        List<Span> labels = new ArrayList<>();
        document.path("spans").forEach(node -> labels.add(Span.of(node, text)));
        List<Span> ignored = new ArrayList<>();
        document.path("ignore").forEach(node -> ignored.add(Span.of(node, text)));
        labels.forEach(label -> count(text, label, findings));
        for (Finding finding : findings) {
            if (labels.stream().anyMatch(label -> label.touches(finding))) {
                tally(finding.type().name()).right++;
            } else if (finding.action() != Action.WARN && ignored.stream().noneMatch(span -> span.touches(finding))) {
                tally(finding.type().name()).wrong++;
                note("alarm", finding.type() + " " + finding.rule(), text, finding.start(), finding.end());
            }
        }
    }

    private void count(String text, Span label, List<Finding> findings) {
        Tally tally = tally(label.type());
        tally.labels++;
        if (findings.stream().noneMatch(label::touches)) {
            note("missed", label.type(), text, label.start(), label.end());
            return;
        }
        tally.touched++;
        boolean whole = true;
        for (int at = label.start(); at < label.end(); at++) {
            int place = at;
            whole &= !Character.isLetterOrDigit(text.charAt(at))
                    || findings.stream().anyMatch(finding -> finding.start() <= place && place < finding.end());
        }
        if (whole) {
            tally.whole++;
        } else {
            note("partly", label.type(), text, label.start(), label.end());
        }
    }

    private void note(String what, String type, String text, int start, int end) {
        String around = text.substring(Math.max(0, start - 30), start) + "[[" + text.substring(start, end) + "]]"
                + text.substring(end, Math.min(text.length(), end + 30));
        misses.add(what + "\t" + type + "\t" + around.replaceAll("\\s+", " "));
    }

    private Tally tally(String type) {
        return tallies.computeIfAbsent(type, unknown -> new Tally());
    }

    /** Share of the labels that a finding overlaps, 0 … 1. */
    double touched() {
        return share(tallies.values().stream().mapToInt(tally -> tally.touched).sum(), labels());
    }

    /** Share of the labels that are covered to the last letter and digit, 0 … 1. */
    double whole() {
        return share(tallies.values().stream().mapToInt(tally -> tally.whole).sum(), labels());
    }

    /** False alarms for every thousand words. */
    double alarmsPerThousandWords() {
        int alarms = tallies.values().stream().mapToInt(tally -> tally.wrong).sum();
        return words == 0 ? 0 : 1000.0 * alarms / words;
    }

    private int labels() {
        return tallies.values().stream().mapToInt(tally -> tally.labels).sum();
    }

    /** Writes the table: recall by the label's class, precision by the finding's. */
    void print(PrintWriter out) {
        out.printf(Locale.ROOT, "%-12s %7s %9s %9s %10s%n", "class", "labels", "touched", "whole", "precision");
        tallies.forEach((type, tally) -> out.printf(
                Locale.ROOT,
                "%-12s %7d %9s %9s %10s%n",
                type,
                tally.labels,
                percent(tally.touched, tally.labels),
                percent(tally.whole, tally.labels),
                percent(tally.right, tally.right + tally.wrong)));
        int right = tallies.values().stream().mapToInt(tally -> tally.right).sum();
        int wrong = tallies.values().stream().mapToInt(tally -> tally.wrong).sum();
        out.printf(
                Locale.ROOT,
                "%-12s %7d %9s %9s %10s%n",
                "all",
                labels(),
                percent(
                        tallies.values().stream()
                                .mapToInt(tally -> tally.touched)
                                .sum(),
                        labels()),
                percent(tallies.values().stream().mapToInt(tally -> tally.whole).sum(), labels()),
                percent(right, right + wrong));
        out.printf(
                Locale.ROOT,
                "%d false alarms in %d words: %.2f per 1,000 words%n",
                wrong,
                words,
                alarmsPerThousandWords());
        out.flush();
    }

    /** Writes what was missed, covered in part, or found wrongly, with the words around it. */
    void printMistakes(PrintWriter out) {
        misses.forEach(out::println);
        out.flush();
    }

    private static String percent(int part, int whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 100 * share(part, whole));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
