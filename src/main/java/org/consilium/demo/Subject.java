package org.consilium.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * Something to talk about, from MedQuAD (see {@code NOTICE.txt} beside the resource).
 *
 * @param board slug of its board
 * @param focus the disease
 * @param source the institute that wrote the answers
 * @param url the institute's page
 * @param answers what it says
 */
record Subject(String board, String focus, String source, String url, List<Answer> answers) {
    private static final String RESOURCE = "medquad-threads.jsonl.gz";

    /**
     * One question and its answer.
     *
     * @param about what kind of question, such as {@code treatment}
     */
    record Answer(String about, String question, String text) {}

    /** All of them. */
    static List<Subject> all(ObjectMapper json) {
        try (InputStream file = Objects.requireNonNull(Subject.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(file), UTF_8))) {
            return lines.lines().map(line -> read(json, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Subject read(ObjectMapper json, String line) {
        try {
            return json.readValue(line, Subject.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
