package org.consilium.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.consilium.testdoor.RequestsAtAMoment;
import org.jspecify.annotations.Nullable;

/**
 * A client of the API, for one caller. Requests carry what the site's own pages send; {@link #with} and {@link #without} change
 * that. Paths begin behind {@code /api/v1}; one that begins with {@code //} begins behind the server's address.
 */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final URI server;
    private final Map<String, String> headers;

    private Api(URI server, Map<String, String> headers) {
        this.server = server;
        this.headers = headers;
    }

    /** A client of the test server that has not signed in. */
    public static Api anonymous() {
        return of(TestServer.address());
    }

    /** A client of another server that has not signed in. */
    public static Api of(URI server) {
        return new Api(server, Map.of("X-Consilium", "1", "Origin", server.toString()));
    }

    /** The same client, signed in as somebody. */
    public Api as(Person person) {
        return withCookie(person.secret());
    }

    /** The same client with the value of a sign-in's cookie. */
    public Api withCookie(String secret) {
        return with("Cookie", "consilium=" + secret);
    }

    /** A client that has nothing but an access token. */
    public Api withToken(String token) {
        return new Api(server, Map.of("Authorization", "Bearer " + token));
    }

    /** The same client with one more header. */
    public Api with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Api(server, more);
    }

    /** The same client without a header. */
    public Api without(String header) {
        Map<String, String> fewer = new LinkedHashMap<>(headers);
        fewer.remove(header);
        return new Api(server, fewer);
    }

    /** The same client, whose requests the server takes for sent that much later than now. */
    public Api later(Duration time) {
        return at(Instant.now().plus(time));
    }

    /** The same client, whose requests the server takes for sent at that moment. */
    public Api at(Instant moment) {
        return with(RequestsAtAMoment.HEADER, moment.toString());
    }

    /** Reads. */
    public Answer get(String path) {
        return send("GET", path, null);
    }

    /** Sends an object as JSON. */
    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    /** Sends an object as JSON. */
    public Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    /** Puts without a body. */
    public Answer put(String path) {
        return send("PUT", path, null);
    }

    /** Posts without a body. */
    public Answer post(String path) {
        return send("POST", path, null);
    }

    /** Deletes. */
    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /**
     * Sends any request.
     *
     * @param body written as JSON; null for none
     */
    public Answer send(String method, String path, @Nullable Object body) {
        if (body == null) {
            return send(method, path, null, BodyPublishers.noBody());
        }
        return send(method, path, "application/json", BodyPublishers.ofString(json(body)));
    }

    /** Sends any request with a body that is not JSON, or not good JSON. */
    public Answer send(String method, String path, @Nullable String mediaType, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        headers.forEach(request::header);
        if (mediaType != null) {
            request.setHeader("Content-Type", mediaType);
        }
        try {
            return new Answer(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI address(String path) {
        return URI.create(path.startsWith("//") ? server + path.substring(1) : server + "/api/v1" + path);
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
