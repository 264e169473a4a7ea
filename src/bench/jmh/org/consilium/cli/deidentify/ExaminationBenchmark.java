package org.consilium.cli.deidentify;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.consilium.deidentification.Deidentifier;
import org.consilium.deidentification.TextContext;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long an examination takes: microseconds for a thousand characters of the documents, and milliseconds for a hundred thousand
 * characters that were written to be slow. Documents are lines of JSON with a {@code text}; without a file, the notes of the tests.
 */
@BenchmarkMode(Mode.AverageTime)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class ExaminationBenchmark {
    private static final String NOTES = "notes";
    private static final int PORTION = 1_000;
    private static final int LONG = 100_000;

    /** The documents, end to end in portions of a thousand characters. */
    @State(Scope.Benchmark)
    public static class Documents {
        /** A file of documents, or {@code notes} for those of the tests. */
        @Param(NOTES)
        public String documents = NOTES;

        private final Deidentifier deidentifier = new Deidentifier();
        private final List<String> portions = new ArrayList<>();
        private int next;

        /** Reads the documents. */
        @Setup
        public void read() throws IOException {
            StringBuilder all = new StringBuilder();
            ObjectMapper mapper = new ObjectMapper();
            if (documents.equals(NOTES)) {
                new ClinicalNotes().of(false).forEach(note -> all.append(note.path("text").asText()).append('\n'));
            } else {
                for (String line : Files.readAllLines(Path.of(documents))) {
                    all.append(mapper.readTree(line).path("text").asText()).append('\n');
                }
            }
            for (int at = 0; at + PORTION <= all.length(); at += PORTION) {
                portions.add(all.substring(at, at + PORTION));
            }
        }
    }

    /** A text that is meant to take long. */
    @State(Scope.Benchmark)
    public static class Hostile {
        /** What the text repeats. */
        @Param({"1-1-", "A1 A1 ", "1:1:", "Aa Aa ", "01 Jan ", "Dr Dr ", "GB82 WEST 1234 5698 ", "1 Aa Aa Aa "})
        public String piece = "";

        private final Deidentifier deidentifier = new Deidentifier();
        private String text = "";

        /** Writes the text. */
        @Setup
        public void write() {
            text = piece.repeat(LONG / piece.length() + 1).substring(0, LONG);
        }
    }

    /** A thousand characters of the documents. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public void thousandCharacters(Documents documents, Blackhole found) {
        String portion = documents.portions.get(documents.next++ % documents.portions.size());
        found.consume(documents.deidentifier.examine(portion, TextContext.none()));
    }

    /** A hundred thousand characters of a hostile text. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public void hundredThousandHostileCharacters(Hostile hostile, Blackhole found) {
        found.consume(hostile.deidentifier.examine(hostile.text, TextContext.none()));
    }
}
