package org.consilium.cli.deidentify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.consilium.deidentification.Deidentifier;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    private final ObjectMapper mapper = new ObjectMapper();
    private final ByteArrayOutputStream answers = new ByteArrayOutputStream();
    private final StringWriter complaints = new StringWriter();

    @Test
    void offsetsCountCodePoints() throws IOException {
        assertThat(answer("{\"id\":\"a\",\"text\":\"\uD83D\uDE00 Mr Parkinson\"}"))
                .isTrue();
        JsonNode span = mapper.readTree(lines().get(0)).path("spans").get(0);
        assertThat(span.path("start").asInt()).isEqualTo(5);
        assertThat(span.path("end").asInt()).isEqualTo(14);
        assertThat(span.path("type").asText()).isEqualTo("NAME");
        assertThat(span.path("action").asText()).isEqualTo("block");
    }

    @Test
    void aBadLineIsNamedAndDoesNotStopTheOthers() throws IOException {
        assertThat(answer("{\"id\":\"a\",\"text\":\"well\"}\nMr Parkinson\n{\"id\":\"c\",\"text\":\"well\"}"))
                .isFalse();
        assertThat(lines()).hasSize(3);
        assertThat(mapper.readTree(lines().get(1)).path("id").isNull()).isTrue();
        assertThat(mapper.readTree(lines().get(1)).path("error").asText()).isNotEmpty();
        assertThat(mapper.readTree(lines().get(2)).path("id").asText()).isEqualTo("c");
        assertThat(complaints.toString()).contains("Line 2").doesNotContain("Parkinson");
    }

    @Test
    void aDocumentWithoutATextIsABadLine() throws IOException {
        assertThat(answer("{\"id\":\"a\"}")).isFalse();
        assertThat(lines().get(0)).contains("\"id\":null");
    }

    @Test
    void aByteOrderMarkBeforeTheFirstLineIsPassedOver() throws IOException {
        assertThat(answer("\uFEFF{\"id\":\"a\",\"text\":\"well\"}")).isTrue();
    }

    private boolean answer(String input) throws IOException {
        PrintStream out = new PrintStream(answers, false, StandardCharsets.UTF_8);
        return new Documents(new Deidentifier(), out, new PrintWriter(complaints))
                .answer(new BufferedReader(new StringReader(input)));
    }

    private List<String> lines() {
        return answers.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
