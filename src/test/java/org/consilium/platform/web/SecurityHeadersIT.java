package org.consilium.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilium.testing.Answer;
import org.consilium.testing.AnswerAssert;
import org.consilium.testing.Api;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServerTest
@DisplayName("S12 every answer tells the browser to be strict")
class SecurityHeadersIT {
    private static final Pattern SCRIPT = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"");

    private final Forum forum = TestServer.forum();
    private final Api visitor = Api.anonymous();

    @Test
    void whateverKindOfAnswerItIs() {
        answers().forEach((what, answer) -> {
            AnswerAssert is = assertThat(answer).as(what);
            is.hasHeader("X-Content-Type-Options", "nosniff")
                    .hasHeader("Referrer-Policy", "no-referrer")
                    .hasHeader("Cross-Origin-Opener-Policy", "same-origin")
                    .hasHeader("Cross-Origin-Resource-Policy", "same-origin")
                    .hasHeader("X-Frame-Options", "DENY");
            assertThat(answer.header("Content-Security-Policy").orElse("none"))
                    .as(what)
                    .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe", "*", "http:", "https:");
        });
    }

    @Test
    void whatNeedsASignInIsStoredNowhere() {
        Person ana = forum.member("Ana");
        for (String path : new String[] {"/me", "/boards", "/me/sign-ins", "/vocabulary"}) {
            assertThat(visitor.as(ana).get(path)).hasHeader("Cache-Control", "no-store");
        }
        assertThat(visitor.get("/me")).hasHeader("Cache-Control", "no-store");
    }

    @Test
    void builtFilesAreKeptAndPagesAskedForAgain() {
        assertThat(visitor.get("/" + script())).hasHeader("Cache-Control", "public, max-age=31536000, immutable");
        assertThat(visitor.get("//")).hasHeader("Cache-Control", "no-cache");
    }

    @Test
    void thePageHasNoInlineScriptOrStyleThatThePolicyWouldRefuse() {
        assertThat(visitor.get("//").text())
                .doesNotContainPattern("<script(?![^>]*\\ssrc=)[^>]*>")
                .doesNotContain("<style", " style=", "onload=");
    }

    private Map<String, Answer> answers() {
        Api ana = visitor.as(forum.member("Ana"));
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("the page", visitor.get("//"));
        answers.put("an address of a page", visitor.get("//boards/cardiology"));
        answers.put("a built file", visitor.get("/" + script()));
        answers.put("a file that is not there", visitor.get("//assets/none.js"));
        answers.put("the API", ana.get("/me"));
        answers.put("the API's description", visitor.get("//openapi"));
        answers.put("not signed in", visitor.get("/me"));
        answers.put("not found", ana.get("/threads/00000000-0000-4000-8000-000000000000"));
        answers.put("no such operation", visitor.get("/none"));
        answers.put("another method", visitor.delete("/vocabulary"));
        answers.put(
                "a foreign page",
                visitor.with("Origin", "https://elsewhere.example").post("/session", Map.of()));
        answers.put("malformed", visitor.send("POST", "/session", "application/json", BodyPublishers.ofString("{")));
        answers.put("another type", visitor.send("POST", "/session", "text/plain", BodyPublishers.ofString("x")));
        answers.put("too large", visitor.post("/session", Map.of("email", "x".repeat(70_000))));
        answers.put("a socket that is refused", visitor.get("//live"));
        answers.put("a socket's address without a socket", ana.get("//live"));
        return answers;
    }

    private String script() {
        Matcher script = SCRIPT.matcher(visitor.get("//").text());
        assertThat(script.find()).as("a script in the page").isTrue();
        return script.group(1);
    }
}
