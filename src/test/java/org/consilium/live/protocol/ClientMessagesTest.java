package org.consilium.live.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientMessagesTest {
    private static final UUID THREAD = UUID.fromString("01935e3a-7b1c-7def-8123-456789abcdef");

    private final ClientMessages messages = new ClientMessages(new ObjectMapper());

    @Test
    void eachMessageOfTheProtocolIsRead() throws BadMessage {
        assertThat(messages.parse("{\"type\":\"hello\",\"protocol\":1}")).isEqualTo(new ClientMessage.Hello(1));
        assertThat(messages.parse("{\"type\":\"subscribe\",\"thread\":\"" + THREAD + "\",\"after\":17}"))
                .isEqualTo(new ClientMessage.SubscribeThread(THREAD, 17));
        assertThat(messages.parse("{\"type\":\"unsubscribe\",\"thread\":\"" + THREAD + "\"}"))
                .isEqualTo(new ClientMessage.UnsubscribeThread(THREAD));
        assertThat(messages.parse("{\"type\":\"subscribe\",\"board\":\"cardiology\"}"))
                .isEqualTo(new ClientMessage.SubscribeBoard("cardiology"));
        assertThat(messages.parse("{\"type\":\"unsubscribe\",\"board\":\"cardiology\"}"))
                .isEqualTo(new ClientMessage.UnsubscribeBoard("cardiology"));
        assertThat(messages.parse("{\"type\":\"typing\",\"thread\":\"" + THREAD + "\"}"))
                .isEqualTo(new ClientMessage.Typing(THREAD));
        assertThat(messages.parse("{\"type\":\"ping\"}")).isEqualTo(new ClientMessage.Ping());
    }

    @Test
    void whatANewerClientAddsIsPassedOver() throws BadMessage {
        assertThat(messages.parse("{\"type\":\"ping\",\"mood\":\"good\"}")).isEqualTo(new ClientMessage.Ping());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"ping\"",
                "{",
                "{\"type\":\"ping\"} {\"type\":\"ping\"}",
                "{\"type\":\"wave\"}",
                "{\"type\":7}",
                "{\"type\":\"hello\"}",
                "{\"type\":\"hello\",\"protocol\":\"1\"}",
                "{\"type\":\"hello\",\"protocol\":1.5}",
                "{\"type\":\"subscribe\"}",
                "{\"type\":\"subscribe\",\"thread\":\"1-2-3-4-5\",\"after\":0}",
                "{\"type\":\"subscribe\",\"thread\":\"01935e3a-7b1c-7def-8123-456789abcdef\"}",
                "{\"type\":\"subscribe\",\"thread\":\"01935e3a-7b1c-7def-8123-456789abcdef\",\"after\":-1}",
                "{\"type\":\"subscribe\",\"thread\":\"01935e3a-7b1c-7def-8123-456789abcdef\",\"after\":1e30}",
                "{\"type\":\"subscribe\",\"thread\":\"01935e3a-7b1c-7def-8123-456789abcdef\",\"after\":99999999999999999999}",
                "{\"type\":\"subscribe\",\"board\":null}",
                "{\"type\":\"subscribe\",\"board\":\"../admin\"}",
                "{\"type\":\"typing\"}"
            })
    void anythingElseIsABadMessage(String text) {
        assertThatThrownBy(() -> messages.parse(text)).isInstanceOf(BadMessage.class);
    }
}
