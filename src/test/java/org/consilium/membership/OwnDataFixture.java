package org.consilium.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.Places;
import org.consilium.testing.Png;
import org.consilium.testing.TestServer;

/** Somebody with a whole life on the site, and Ben, with whom they share it. No word that names them stands anywhere else. */
final class OwnDataFixture {
    final Forum forum = TestServer.forum();
    final Api api = Api.anonymous();
    final Places places = new Places(forum);
    final String mark = UUID.randomUUID().toString().substring(0, 6);
    final Person zora = forum.withPassword(forum.member("Zora " + mark));
    final Person ben = forum.member("Ben");
    final String board = places.board();
    final String biography = "I tune pacemakers " + mark + " and *harpsichords*.";

    /** By Zora; its first post was edited once. */
    final UUID thread = places.thread(zora, board);

    /** By Ben, who mentions Zora in its first post. */
    final UUID bensThread = Places.id(api.as(ben)
            .post(
                    "/boards/" + board + "/threads",
                    Map.of(
                            "title",
                            "To somebody",
                            "body",
                            "What would @" + zora.handle() + " say? `@" + zora.handle() + "`")));

    String firstPost = "";
    String withdrawnPost = "";
    String bensPost = "";
    String shownImage = "";
    String unusedImage = "";

    /** Lives that life. */
    OwnDataFixture lived() {
        Api asZora = api.as(zora);
        profile(asZora);
        verification(asZora);
        assertThat(asZora.post("/tokens", Map.of("name", "Program of " + mark, "scope", "read", "days", 7)))
                .hasStatus(201);
        forum.run(
                "insert into registry_import (id, registry, started_by, file_name, uploaded, dry_run, whole, accept_missing,"
                        + " state, stop_asked, audited, bytes_total, bytes_read, rows_read, rows_written, rows_skipped,"
                        + " rows_rejected, entries_gone, working_millis, created_at)"
                        + " values (uuid(), 'gmc', ?, 'list.csv', false, true, true, false, 'done', false, true,"
                        + " 0, 0, 0, 0, 0, 0, 0, 0, utc_timestamp())",
                zora.id());
        firstPost = Places.firstPost(zora, "/threads/" + thread);
        assertThat(asZora.put(firstPost, Map.of("body", "What would you do, really?", "version", 0)))
                .hasStatus(200);
        withdrawnPost = "/posts/" + Places.id(reply(zora, thread, "Forget this: " + mark));
        assertThat(asZora.put(withdrawnPost + "/withdrawal", Map.of())).hasStatus(200);
        images();
        bensPost = Places.firstPost(ben, "/threads/" + bensThread);
        assertThat(asZora.put(bensPost + "/helpful")).hasStatus(200);
        assertThat(asZora.put("/threads/" + bensThread + "/bookmark")).hasStatus(204);
        assertThat(asZora.put("/threads/" + bensThread + "/follow")).hasStatus(204);
        assertThat(asZora.put("/boards/" + board + "/follow")).hasStatus(204);
        assertThat(asZora.put("/threads/" + bensThread + "/draft", Map.of("body", "Half a thought of " + zora.email())))
                .hasStatus(204);
        assertThat(api.as(ben).put("/threads/" + thread + "/draft", Map.of("body", "Dear @" + zora.handle())))
                .hasStatus(204);
        return this;
    }

    private void profile(Api asZora) {
        Map<String, Boolean> shows =
                Map.of("country", true, "careerStage", true, "specialties", true, "biography", true);
        assertThat(asZora.put(
                        "/me/profile",
                        Map.of(
                                "showsName",
                                true,
                                "handle",
                                zora.handle(),
                                "biography",
                                biography,
                                "shows",
                                shows,
                                "version",
                                0)))
                .hasStatus(200);
        assertThat(asZora.send("PUT", "/me/avatar", "image/png", BodyPublishers.ofByteArray(Png.of(30, 20))))
                .hasStatus(200);
    }

    private void verification(Api asZora) {
        UUID application = UUID.randomUUID();
        forum.run(
                "insert into application (id, member_id, registered_name, state, submitted_on, decided_on, reason, version)"
                        + " values (?, ?, ?, 'asked', utc_date(), utc_date(), ?, 1)",
                application,
                zora.id(),
                zora.name() + " the Elder",
                "Known to me as " + zora.name());
        forum.run(
                "insert into application_act (application_id, position, round, decision, reason, acted_on)"
                        + " values (?, 0, 1, 'approve', ?, utc_date())",
                application,
                "Known to me as " + zora.name());
        forum.run(
                "insert into application_act (application_id, position, round, verifier_id, decision, acted_on)"
                        + " values (?, 0, 1, ?, 'approve', utc_date())",
                applicationOfBen(),
                zora.id());
        forum.run(
                "insert into work_address (member_id, domain, address, address_hash)"
                        + " values (?, 'hospital.example', ?, random_bytes(32))",
                zora.id(),
                zora.email());
        vouch(zora, ben, "Ben plays the harpsichord too, " + mark);
        vouch(ben, zora, "Zora " + mark + " tuned mine");
        assertThat(asZora.send(
                        "POST", "/me/application/evidence", "image/png", BodyPublishers.ofByteArray(Png.of(30, 20))))
                .hasStatus(201);
    }

    private UUID applicationOfBen() {
        UUID application = UUID.randomUUID();
        forum.run(
                "insert into application (id, member_id, state, submitted_on, decided_by, assigned_to, version)"
                        + " values (?, ?, 'approved', utc_date(), ?, ?, 1)",
                application,
                ben.id(),
                zora.id(),
                zora.id());
        return application;
    }

    private void vouch(Person voucher, Person member, String statement) {
        forum.run(
                "insert into vouch (member_id, voucher_id, knows, statement, given_on) values (?, ?, true, ?, utc_date())",
                member.id(),
                voucher.id(),
                statement);
    }

    private void images() {
        Answer shown = upload();
        shownImage = shown.location();
        reply(zora, thread, shown.json().path("markdown").asText());
        unusedImage = upload().location();
    }

    private Answer upload() {
        Answer uploaded = api.as(zora).send("POST", "/images", "image/png", BodyPublishers.ofByteArray(Png.of(30, 20)));
        assertThat(uploaded).hasStatus(201);
        return uploaded;
    }

    Answer reply(Person author, UUID where, String body) {
        Answer answer = api.as(author).post("/threads/" + where + "/posts", Map.of("body", body));
        assertThat(answer).hasStatus(201);
        return answer;
    }

    /** Enters the password of {@link Forum#withPassword} again. */
    void stepUp(Person person) {
        assertThat(api.as(person).post("/me/step-up", Map.of("password", Forum.PASSWORD)))
                .hasStatus(204);
    }
}
