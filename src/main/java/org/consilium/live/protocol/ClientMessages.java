package org.consilium.live.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads what clients say. Members it does not know are passed over, so that newer clients can say more. */
@ApplicationScoped
public class ClientMessages {
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,100}");

    private final ObjectReader json;

    /** Reads with this mapper. */
    @Inject
    public ClientMessages(ObjectMapper json) {
        this.json = json.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /**
     * Reads a message.
     *
     * @throws BadMessage if it is none of the protocol's
     */
    public ClientMessage parse(String text) throws BadMessage {
        JsonNode message = tree(text);
        return switch (message.path("type").asText()) {
            case "hello" -> new ClientMessage.Hello(protocol(message));
            case "subscribe" ->
                message.has("board")
                        ? new ClientMessage.SubscribeBoard(board(message))
                        : new ClientMessage.SubscribeThread(thread(message), after(message));
            case "unsubscribe" ->
                message.has("board")
                        ? new ClientMessage.UnsubscribeBoard(board(message))
                        : new ClientMessage.UnsubscribeThread(thread(message));
            case "typing" -> new ClientMessage.Typing(thread(message));
            case "ping" -> new ClientMessage.Ping();
            default -> throw new BadMessage();
        };
    }

    private JsonNode tree(String text) throws BadMessage {
        try {
            JsonNode tree = json.readTree(text);
            if (!tree.isObject()) {
                throw new BadMessage();
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw new BadMessage();
        }
    }

    private static int protocol(JsonNode message) throws BadMessage {
        JsonNode protocol = message.path("protocol");
        if (!protocol.isInt()) {
            throw new BadMessage();
        }
        return protocol.intValue();
    }

    private static UUID thread(JsonNode message) throws BadMessage {
        String thread = message.path("thread").textValue();
        if (thread == null || !UUID_TEXT.matcher(thread).matches()) {
            throw new BadMessage();
        }
        return UUID.fromString(thread);
    }

    private static long after(JsonNode message) throws BadMessage {
        JsonNode after = message.path("after");
        if (!after.isIntegralNumber() || !after.canConvertToLong() || after.longValue() < 0) {
            throw new BadMessage();
        }
        return after.longValue();
    }

    private static String board(JsonNode message) throws BadMessage {
        String slug = message.path("board").textValue();
        if (slug == null || !SLUG.matcher(slug).matches()) {
            throw new BadMessage();
        }
        return slug;
    }
}
