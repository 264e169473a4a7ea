package org.consilium.membership;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Eventually;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServerTest
class ProfileApiIT {
    private final Api api = Api.anonymous();
    private final Forum forum = TestServer.forum();
    private final Person ana = forum.member("Ana Lima");
    private final Person ben = forum.member("Ben Okri");

    @Test
    void membersSeeEachOthersVerifiedBadge() {
        JsonNode profile = profileSeenBy(ben);
        assertThat(profile.get("displayName").asText()).isEqualTo("Ana Lima");
        assertThat(profile.at("/badge/profession").asText()).isEqualTo("Physician");
        assertThat(profile.at("/badge/specialty").asText()).isEqualTo("Cardiology");
        assertThat(profile.get("country").asText()).isEqualTo("Portugal");
        assertThat(profile.get("memberSince").asText()).hasSize("2026-11".length());
        assertThat(profile.has("email")).isFalse();
    }

    @Test
    void whoeverChoosesTheHandleShowsNoName() {
        String handle = "quiet-" + ana.handle().substring(ana.handle().length() - 8);
        assertThat(change("showsName", false, "handle", handle)).hasStatus(200);
        JsonNode profile = profileSeenBy(ben);
        assertThat(profile.get("displayName").asText()).isEqualTo(handle);
        assertThat(profile.toString()).doesNotContain("Ana Lima");
    }

    @Test
    void whatIsNotShownIsNotSent() {
        Map<String, Object> nothing =
                Map.of("country", false, "careerStage", false, "specialties", false, "biography", false);
        assertThat(change("shows", nothing, "biography", "I like **boats**.")).hasStatus(200);
        JsonNode profile = profileSeenBy(ben);
        assertThat(profile.get("country").isNull()).isTrue();
        assertThat(profile.get("specialties").isNull()).isTrue();
        assertThat(profile.get("biographyHtml").isNull()).isTrue();
        assertThat(profile.at("/badge/specialty").isNull()).isTrue();
        assertThat(api.as(ana).get("/me").json().get("biography").asText()).isEqualTo("I like **boats**.");
    }

    @Test
    void biographiesOfAnOlderRendererAreRenderedAnew() {
        change("biography", "I like **boats**.");
        int version = api.as(ana).get("/me").json().get("version").asInt();
        forum.run("update member set biography_html = 'old', biography_renderer = 0 where id = ?", ana.id());

        forum.makeDue("render-old-biographies");

        Eventually.holds(
                "the biography is rendered anew",
                () -> profileSeenBy(ben).get("biographyHtml").asText().equals("<p>I like <strong>boats</strong>.</p>"));
        assertThat(api.as(ana).get("/me").json().get("version").asInt()).isEqualTo(version);
    }

    @Test
    @DisplayName("S11 a biography is shown as safe HTML")
    void aBiographyIsShownAsSafeHtml() {
        change("biography", "I like **boats**. <script>alert(1)</script>");
        assertThat(profileSeenBy(ben).get("biographyHtml").asText())
                .contains("<strong>boats</strong>")
                .doesNotContain("<script");
    }

    @Test
    void aHandleIsSomebodysAlone() {
        assertThat(change("handle", ben.handle())).isProblem(409, "handle-taken");
        assertThat(change("handle", ben.handle().toUpperCase(java.util.Locale.ROOT)))
                .isProblem(409, "handle-taken");
        assertThat(change("handle", "moderator")).isProblem(400, "validation-failed");
        assertThat(change("handle", "a b")).isProblem(400, "validation-failed");
        assertThat(api.as(ana).get("/me").json().get("handle").asText()).isEqualTo(ana.handle());
    }

    @Test
    void aChangeOfAStaleProfileIsToldAndNotMade() {
        Map<String, Object> stale = profile();
        assertThat(change("biography", "first")).hasStatus(200);
        stale.put("biography", "second");
        Answer refused = api.as(ana).put("/me/profile", stale);
        assertThat(refused).isProblem(409, "stale-version");
        assertThat(refused.json().get("version").asInt())
                .isEqualTo(api.as(ana).get("/me").json().get("version").asInt());
        assertThat(api.as(ana).get("/me").json().get("biography").asText()).isEqualTo("first");
    }

    @Test
    void preferencesAreKept() {
        assertThat(api.as(ana).put("/me/preferences", Map.of("typing", false))).hasStatus(204);
        assertThat(api.as(ana).get("/me").json().at("/preferences/typing").asBoolean())
                .isFalse();
    }

    @Test
    @DisplayName("S01 applicants see no members, and members no applicants")
    void applicantsAndMembersDoNotSeeEachOther() {
        Person nia = forum.applicant("Nia");
        assertThat(api.as(nia).get("/members/" + ana.id())).isProblem(403, "verification-required");
        assertThat(api.as(forum.refused("Rui")).get("/members/" + ana.id())).isProblem(403, "verification-required");
        assertThat(api.as(forum.administrator("Adam")).get("/members/" + ana.id()))
                .isProblem(403, "verification-required");
        assertThat(api.get("/members/" + ana.id())).isProblem(401, "not-signed-in");
        assertThat(api.as(ana).get("/members/" + nia.id())).isProblem(404, "not-found");
        assertThat(api.as(ana).get("/members/" + java.util.UUID.randomUUID())).isProblem(404, "not-found");
    }

    @Test
    void aModeratorsBadgeSaysSo() {
        Person mo = forum.moderator("Mo");
        assertThat(api.as(ben)
                        .get("/members/" + mo.id())
                        .json()
                        .at("/badge/role")
                        .asText())
                .isEqualTo("moderator");
    }

    private JsonNode profileSeenBy(Person reader) {
        Answer answer = api.as(reader).get("/members/" + ana.id());
        assertThat(answer).hasStatus(200);
        return answer.json();
    }

    private Map<String, Object> profile() {
        JsonNode me = api.as(ana).get("/me").json();
        Map<String, Object> profile = new LinkedHashMap<>();
        for (String field : new String[] {"showsName", "handle", "biography", "shows", "version"}) {
            profile.put(field, me.get(field));
        }
        return profile;
    }

    private Answer change(String field, Object value) {
        return change(field, value, field, value);
    }

    private Answer change(String field, Object value, String otherField, Object otherValue) {
        Map<String, Object> profile = profile();
        profile.put(field, value);
        profile.put(otherField, otherValue);
        return api.as(ana).put("/me/profile", profile);
    }
}
