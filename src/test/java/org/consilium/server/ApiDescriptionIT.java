package org.consilium.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.consilium.testing.Api;
import org.consilium.testing.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        Texts texts = new Texts();
        for (JsonNode operation : operations()) {
            JsonNode body = operation.at("/requestBody/content/application~1json");
            texts.collect(body.path("schema"), "", isShown(body));
        }
        assertThat(texts.all).hasSizeGreaterThan(80);
        assertThat(texts.withoutExample).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/threads/{id}/close", "/api/v1/posts/{id}/withdrawal"})
    void aBodyThatMayBeLeftOutIsDescribedToo(String path) {
        JsonNode body = description.path("paths").path(path).at("/put/requestBody");

        assertThat(body.path("required").asBoolean()).isFalse();
        assertThat(body.at("/content/application~1json/schema").isObject()).isTrue();
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

    private static boolean isShown(JsonNode described) {
        return described.has("example") || described.has("examples");
    }

    /** What a number, a date, an id or a choice looks like goes without saying. */
    private final class Texts {
        final Set<String> all = new TreeSet<>();
        final Set<String> withoutExample = new TreeSet<>();
        private final Set<String> seen = new HashSet<>();

        void collect(JsonNode schema, String name, boolean shownAbove) {
            boolean shown = shownAbove || isShown(schema);
            if (schema.has("$ref")) {
                String reference = schema.path("$ref").asText();
                if (seen.add(reference + shown)) {
                    collect(
                            description.at(reference.substring(1)),
                            reference.substring(reference.lastIndexOf('/') + 1),
                            shown);
                }
            }
            if (schema.path("type").toString().contains("string") && !schema.has("enum") && !schema.has("format")) {
                all.add(name);
                if (!shown) {
                    withoutExample.add(name);
                }
            }
            schema.path("properties")
                    .properties()
                    .forEach(property -> collect(property.getValue(), name + "." + property.getKey(), shown));
            for (String parts : List.of("items", "additionalProperties")) {
                if (schema.path(parts).isObject()) {
                    collect(schema.path(parts), name + "." + parts, shown);
                }
            }
            for (String kinds : List.of("anyOf", "oneOf", "allOf")) {
                schema.path(kinds).forEach(kind -> collect(kind, name, shown));
            }
        }
    }
}
