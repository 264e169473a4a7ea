package org.consilium.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.assertj.core.api.AssertProvider;

/** What the server answered; {@code assertThat(answer)} gives the assertions of {@link AnswerAssert}. */
public final class Answer implements AssertProvider<AnswerAssert> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COOKIE = "consilium=";

    private final HttpResponse<byte[]> response;

    Answer(HttpResponse<byte[]> response) {
        this.response = response;
    }

    /** The status code. */
    public int status() {
        return response.statusCode();
    }

    /** A header's first value. */
    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /** The body as it came. */
    public byte[] bytes() {
        return response.body();
    }

    /** The body as text. */
    public String text() {
        return new String(response.body(), UTF_8);
    }

    /** The body as JSON. */
    public JsonNode json() {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(text(), e);
        }
    }

    /** The value of the sign-in's cookie that was set. */
    public String cookie() {
        return response.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(COOKIE))
                .map(cookie -> cookie.substring(COOKIE.length()).split(";", 2)[0])
                .findFirst()
                .orElseThrow(() -> new AssertionError("No sign-in's cookie in " + this));
    }

    /** The path that {@code Location} names, as {@link Api} takes it. */
    public String location() {
        String location = header("Location").orElseThrow(() -> new AssertionError("No Location in " + this));
        int start = location.indexOf("/api/v1");
        return start < 0 ? location : location.substring(start + "/api/v1".length());
    }

    @Override
    public AnswerAssert assertThat() {
        return new AnswerAssert(this);
    }

    @Override
    public String toString() {
        return response.request().method() + " " + response.uri() + " → " + status() + " " + text();
    }
}
