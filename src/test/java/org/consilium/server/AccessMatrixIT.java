package org.consilium.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.Test;

/**
 * S01: every operation that the OpenAPI document names is called as everybody, and lets in whom {@code access-matrix.txt} says. An
 * operation without a line there fails. What a caller may see of a row is tested beside each feature; the rows asked for here
 * do not exist.
 */
@ServerTest
class AccessMatrixIT {
    private static final String NOBODYS_ID = "00000000-0000-4000-8000-000000000000";
    private static final String DOOR_FOR_TESTS = "/test-door";
    private static final Set<String> PICTURES = Set.of("POST /images", "PUT /me/avatar");
    private static final Set<String> REFUSALS = Set.of("forbidden", "verification-required", "second-factor-needed");

    /** Who is let in by a line's word, beside whoever the word itself names. */
    private static final Map<String, Set<String>> LET_IN = Map.of(
            "public",
            Set.of(
                    "anonymous",
                    "applicant",
                    "member",
                    "other member",
                    "moderator",
                    "verifier",
                    "privacy officer",
                    "administrator"),
            "signed-in",
            Set.of("applicant", "member", "other member", "moderator", "verifier", "privacy officer", "administrator"),
            "member",
            Set.of("member", "other member", "moderator", "verifier", "privacy officer"),
            "moderator",
            Set.of("moderator"),
            "verifier",
            Set.of("verifier"),
            "privacy-officer",
            Set.of("privacy officer"),
            "administrator",
            Set.of("administrator"));

    private final Forum forum = TestServer.forum();
    private final Api api = Api.anonymous();

    @Test
    void everyOperationLetsInWhomItIsForAndNobodyElse() {
        Map<String, String> matrix = matrix();
        Map<String, Person> people = people();
        List<String> wrong = new ArrayList<>();
        for (String operation : operations()) {
            String word = matrix.get(operation);
            if (word == null) {
                wrong.add(operation + ": no line in access-matrix.txt");
                continue;
            }
            Set<String> letIn = Objects.requireNonNull(LET_IN.get(word), word);
            check(operation, "anonymous", call(operation, api), letIn, wrong);
            people.forEach((role, person) ->
                    check(operation, role, call(operation, api.as(forum.signedInAgain(person))), letIn, wrong));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theMatrixNamesNoOperationThatIsGone() {
        assertThat(operations()).containsAll(matrix().keySet());
    }

    private static void check(String operation, String caller, Answer answer, Set<String> letIn, List<String> wrong) {
        boolean refused = caller.equals("anonymous")
                ? answer.status() == 401 && isSlug(answer, "not-signed-in")
                : isRefusal(answer);
        if (refused == letIn.contains(caller) || answer.status() >= 500) {
            wrong.add(operation + " as " + caller + ": " + answer);
        }
    }

    private static boolean isRefusal(Answer answer) {
        return answer.status() == 403 && REFUSALS.stream().anyMatch(slug -> isSlug(answer, slug));
    }

    private static boolean isSlug(Answer answer, String slug) {
        return answer.json().path("type").asText().equals("/problems/" + slug);
    }

    private static Answer call(String operation, Api caller) {
        String[] parts = operation.split(" ", 2);
        String path = parts[1].replaceAll("\\{[^}]*}", NOBODYS_ID);
        if (PICTURES.contains(operation)) {
            return caller.send(parts[0], path, "image/png", BodyPublishers.noBody());
        }
        return parts[0].equals("GET") ? caller.get(path) : caller.send(parts[0], path, Map.of());
    }

    private Map<String, Person> people() {
        Map<String, Person> people = new LinkedHashMap<>();
        people.put("applicant", forum.applicant("Nia"));
        people.put("member", forum.member("Ana"));
        people.put("other member", forum.member("Ben", "nurse", "GB", List.of("D004635")));
        people.put("moderator", forum.moderator("Mo"));
        people.put("verifier", forum.verifier("Vera"));
        people.put("privacy officer", forum.privacyOfficer("Olu"));
        people.put("administrator", forum.administrator("Ada"));
        return people;
    }

    /** Such as {@code GET /boards/{slug}}. */
    private Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        JsonNode paths = api.get("//openapi?format=JSON").json().path("paths");
        paths.fields().forEachRemaining(path -> path.getValue().fieldNames().forEachRemaining(method -> {
            String below = path.getKey().replaceFirst("^/api/v1", "");
            if (!below.startsWith(DOOR_FOR_TESTS)
                    && Set.of("get", "post", "put", "delete").contains(method)) {
                operations.add(method.toUpperCase(Locale.ROOT) + " " + below);
            }
        }));
        assertThat(operations).isNotEmpty();
        return operations;
    }

    private static Map<String, String> matrix() {
        Map<String, String> words = new TreeMap<>();
        try (InputStream file = Objects.requireNonNull(AccessMatrixIT.class.getResourceAsStream("access-matrix.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] parts = line.strip().split("\\s+");
                        words.put(parts[0] + " " + parts[1], parts[2]);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
