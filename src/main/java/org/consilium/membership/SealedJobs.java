package org.consilium.membership;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.consilium.platform.crypto.KeyNames;
import org.consilium.platform.crypto.Sealer;
import org.consilium.platform.job.Jobs;

/**
 * Leaves work about an address for later, unreadable while it waits. Whether the address has an account is found out there, so
 * that the request does the same work in either case (S05).
 */
@ApplicationScoped
class SealedJobs {
    private static final String SEALED = "sealed";

    private final Jobs jobs;
    private final Sealer sealer;
    private final ObjectMapper json;

    @Inject
    SealedJobs(Jobs jobs, Sealer sealer, ObjectMapper json) {
        this.jobs = jobs;
        this.sealer = sealer;
        this.json = json;
    }

    void enqueue(String kind, Object content) {
        try {
            byte[] plain = json.writeValueAsBytes(content);
            jobs.enqueue(kind, Map.of(SEALED, sealer.seal(KeyNames.PAYLOAD, plain, kind.getBytes(UTF_8))));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A job's content must be writable as JSON", e);
        }
    }

    <T> T open(String kind, JsonNode payload, Class<T> type) throws IOException {
        byte[] sealed = payload.get(SEALED).binaryValue();
        return json.readValue(sealer.open(KeyNames.PAYLOAD, sealed, kind.getBytes(UTF_8)), type);
    }
}
