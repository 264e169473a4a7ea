package org.consilium.launch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a server that did not start wrote, boiled down to the line that helps. */
final class ServerLog {

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
                .findFirst()
                .or(() -> complaints.stream().findFirst())
                .map(complaint -> complaint.path("message").asText())
                .orElse("The server did not become ready.");
        return said.lines().findFirst().orElse(said) + " (The log: " + file + ")";
    }

    private List<JsonNode> complaints() throws IOException {
        List<JsonNode> complaints = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            try {
                JsonNode entry = json.readTree(line);
                if (entry.path("level").asText().matches("ERROR|FATAL")) {
                    complaints.add(entry);
                }
            } catch (JsonProcessingException plainText) {
                continue;
            }
        }
        return complaints;
    }

    private static boolean isFromTheApplication(JsonNode entry) {
        return entry.path("loggerName").asText().startsWith("org.consilium");
    }
}
