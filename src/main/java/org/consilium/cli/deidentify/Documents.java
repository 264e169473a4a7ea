package org.consilium.cli.deidentify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.consilium.deidentification.Deidentifier;
import org.consilium.deidentification.Finding;
import org.consilium.deidentification.TextContext;

/** Answers each line of JSON with a line of JSON, in the same order, one at a time. */
final class Documents {
    /** What some programs put before the first line. */
    private static final String MARK = "\uFEFF";

    private final ObjectMapper mapper = new ObjectMapper();
    private final Deidentifier deidentifier;
    private final PrintStream answers;
    private final PrintWriter complaints;

    Documents(Deidentifier deidentifier, PrintStream answers, PrintWriter complaints) {
        this.deidentifier = deidentifier;
        this.answers = answers;
        this.complaints = complaints;
    }

    /** Answers all lines; blank ones are passed over. Returns whether every line was a document. */
    boolean answer(BufferedReader lines) throws IOException {
        boolean allGood = true;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            ObjectNode answer = mapper.createObjectNode();
            try {
                JsonNode document = mapper.readTree(number == 1 && line.startsWith(MARK) ? line.substring(1) : line);
                answer.set("id", id(document));
                answer.set("spans", spans(document.path("text").textValue()));
            } catch (JsonProcessingException | IllegalArgumentException bad) {
                allGood = false;
                // the parser's own words would repeat the text
                String reason = bad instanceof IllegalArgumentException ? bad.getMessage() : "this is no JSON";
                complaints.println("Line " + number + ": " + reason + ".");
                complaints.flush();
                answer.removeAll();
                answer.putNull("id").put("error", reason);
            }
            answers.println(mapper.writeValueAsString(answer));
        }
        answers.flush();
        return allGood;
    }

    private static JsonNode id(JsonNode document) {
        JsonNode id = document.path("id");
        if (!document.isObject() || !id.isTextual() && !id.isNumber()) {
            throw new IllegalArgumentException("a document needs an id");
        }
        if (!document.path("text").isTextual()) {
            throw new IllegalArgumentException("a document needs a text");
        }
        return id;
    }

    private ArrayNode spans(String text) {
        ArrayNode spans = mapper.createArrayNode();
        CodePoints points = new CodePoints(text);
        List<Finding> findings = deidentifier.examine(text, TextContext.none());
        for (Finding finding : findings) {
            spans.addObject()
                    .put("start", points.before(finding.start()))
                    .put("end", points.before(finding.end()))
                    .put("type", finding.type().name())
                    .put("action", finding.action().name().toLowerCase(Locale.ROOT))
                    .put("rule", finding.rule())
                    .put("replacement", finding.replacement());
        }
        return spans;
    }
}
