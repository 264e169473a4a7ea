package org.consilium.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.consilium.testing.Api;
import org.consilium.testing.ServerTest;
import org.junit.jupiter.api.Test;

/** The description of the API, which its page and its clients are made from. */
@ServerTest
class ApiDescriptionIT {
    private final JsonNode description =
            Api.anonymous().get("//openapi?format=JSON").json();

    @Test
    void everyOperationSaysWhatItDoesAndWhereItBelongs() {
        assertThat(operations()).hasSizeGreaterThan(100).allSatisfy(operation -> {
            assertThat(operation.path("summary").asText()).isNotBlank();
            assertThat(operation.path("tags")).hasSize(1);
        });
    }

    @Test
    void everyTextThatAClientSendsHasAnExample() {
        Set<String> without = new TreeSet<>();
        for (JsonNode operation : operations()) {
            collectWithoutExample(operation.at("/requestBody/content/application~1json/schema"), "", without);
        }
        assertThat(without).isEmpty();
    }

    private List<JsonNode> operations() {
        List<JsonNode> operations = new ArrayList<>();
        description
                .path("paths")
                .forEach(path -> path.forEach(operation -> {
                    if (operation.has("responses")) {
                        operations.add(operation);
                    }
                }));
        return operations;
    }

    /** Texts and lists of texts; what a number, a date, an id or a choice looks like goes without saying. */
    private void collectWithoutExample(JsonNode schema, String name, Set<String> without) {
        if (schema.has("$ref")) {
            String reference = schema.path("$ref").asText();
            collectWithoutExample(
                    description.at(reference.substring(1)),
                    reference.substring(reference.lastIndexOf('/') + 1),
                    without);
            return;
        }
        schema.path("properties")
                .properties()
                .forEach(property ->
                        collectWithoutExample(property.getValue(), name + "." + property.getKey(), without));
        boolean text =
                schema.path("type").toString().contains("string") && !schema.has("enum") && !schema.has("format");
        boolean texts = schema.path("items").path("type").toString().contains("string");
        if ((text || texts) && !schema.has("examples") && !schema.has("example")) {
            without.add(name);
        }
    }
}
