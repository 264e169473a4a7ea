package org.consilium.launch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a server that did not start wrote, boiled down to the line that helps. */
final class ServerLog {

    private static final String CAUSE = "Caused by: ";

    private final ObjectMapper json = new ObjectMapper();
    private final Path file;

    ServerLog(Path file) {
        this.file = file;
    }

    /** The application's own complaint if it made one, else the server's first. */
    String reason() throws IOException {
        List<JsonNode> complaints = complaints();
        String said = complaints.stream()
                .filter(ServerLog::isFromTheApplication)
                .map(complaint -> complaint.path("message").asText())
                .findFirst()
                .or(() -> complaints.stream().map(ServerLog::deepestCause).findFirst())
                .orElse("The server did not become ready.");
        return said.lines().findFirst().orElse(said) + " (The log: " + file + ")";
    }

    private static String deepestCause(JsonNode complaint) {
        String trace = complaint.path("stackTrace").asText();
        int start = trace.lastIndexOf(CAUSE);
        return start < 0 ? complaint.path("message").asText() : trace.substring(start + CAUSE.length());
    }

    private List<JsonNode> complaints() throws IOException {
        List<JsonNode> complaints = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode entry = parse(line);
            if (entry.path("level").asText().matches("ERROR|FATAL")) {
                complaints.add(entry);
            }
        }
        return complaints;
    }

    /** Before the server's own logging is set up, lines can be plain text. */
    private JsonNode parse(String line) {
        try {
            return json.readTree(line);
        } catch (JsonProcessingException plainText) {
            return MissingNode.getInstance();
        }
    }

    private static boolean isFromTheApplication(JsonNode entry) {
        return entry.path("loggerName").asText().startsWith("org.consilium");
    }
}
