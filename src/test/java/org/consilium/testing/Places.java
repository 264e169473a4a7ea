package org.consilium.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes boards and threads through the API. Each is new, so that a test meets no other test's posts. */
public final class Places {
    /** An audience of everybody. */
    public static final Map<String, Object> EVERYBODY = audience(List.of(), List.of(), List.of(), false);

    /** An audience of those who are invited. */
    public static final Map<String, Object> INVITED = audience(List.of(), List.of(), List.of(), true);

    /** An audience of physicians. */
    public static final Map<String, Object> PHYSICIANS = audience(List.of("physician"), List.of(), List.of(), false);

    private final Person administrator;

    /** Places set up by an administrator of that forum. */
    public Places(Forum forum) {
        this.administrator = forum.administrator("Adam");
    }

    /** An audience as the API takes it. */
    public static Map<String, Object> audience(
            List<String> professions, List<String> specialties, List<String> countries, boolean invitationOnly) {
        return Map.of(
                "professions", professions,
                "specialties", specialties,
                "countries", countries,
                "invitationOnly", invitationOnly);
    }

    /** A client of whoever sets the boards up. */
    public Api administration() {
        return Api.anonymous().as(administrator);
    }

    /** A board for everybody; its slug. */
    public String board() {
        return board(EVERYBODY);
    }

    /** A board for that audience; its slug. */
    public String board(Map<String, Object> audience) {
        return board(audience, "members");
    }

    /** A board on which those may open threads; its slug. */
    public String board(Map<String, Object> audience, String opening) {
        Map<String, Object> request = request(newSlug(), audience, opening);
        assertThat(administration().post("/admin/boards", request)).hasStatus(201);
        return String.valueOf(request.get("slug"));
    }

    /** What is sent to set a board up. */
    public static Map<String, Object> request(String slug, Map<String, Object> audience, String opening) {
        return Map.of(
                "name",
                "Board " + slug,
                "slug",
                slug,
                "purpose",
                "For a test",
                "rules",
                "Be *kind*.",
                "audience",
                audience,
                "opening",
                opening,
                "position",
                1);
    }

    /** A slug that no board has. */
    public static String newSlug() {
        return "b-" + UUID.randomUUID().toString().substring(0, 13);
    }

    /** A thread with its first post. */
    public UUID thread(Person author, String board) {
        Answer answer = Api.anonymous()
                .as(author)
                .post("/boards/" + board + "/threads", Map.of("title", "A question", "body", "What would you do?"));
        assertThat(answer).hasStatus(201);
        return id(answer);
    }

    /** The path of a thread whose first post has this text. */
    public String threadWith(Person author, String board, String body) {
        Answer answer = Api.anonymous()
                .as(author)
                .post("/boards/" + board + "/threads", Map.of("title", "A question", "body", body));
        assertThat(answer).hasStatus(201);
        return answer.location();
    }

    /** The path of the first post of a thread. */
    public static String firstPost(Person reader, String thread) {
        Answer posts = Api.anonymous().as(reader).get(thread + "/posts");
        return "/posts/" + posts.json().path("items").path(0).path("id").asText();
    }

    /** A reply. */
    public UUID reply(Person author, UUID thread) {
        Answer answer =
                Api.anonymous().as(author).post("/threads/" + thread + "/posts", Map.of("body", "Wait and see."));
        assertThat(answer).hasStatus(201);
        return id(answer);
    }

    /** The id in an answer. */
    public static UUID id(Answer answer) {
        return UUID.fromString(answer.json().path("id").asText());
    }
}
