package org.consilium.live.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** S17: whatever a client sends, it is a message of the protocol or a bad one, and nothing else happens. */
class ClientMessagesFuzzTest {
    private static final String THREAD = "01935e3a-7b1c-7def-8123-456789abcdef";
    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"",
        "\\",
        "\\u0000",
        "\\ud800",
        "null",
        "true",
        "0",
        "-1",
        "1e999",
        "9223372036854775808",
        "\"type\"",
        "\"hello\"",
        "\"subscribe\"",
        "\"unsubscribe\"",
        "\"typing\"",
        "\"ping\"",
        "\"protocol\"",
        "\"thread\"",
        "\"board\"",
        "\"after\"",
        "\"" + THREAD + "\"",
        "\"cardiology\"",
        "\"__proto__\"",
        "\"@class\"",
        " ",
        "\n",
        "\u0000",
        "\ufeff",
        "\ud83d",
        "'",
        "//",
        "/*",
        "NaN",
        "{\"type\":\"ping\"",
        "\"type\":\"subscribe\",",
        "\"thread\":\"" + THREAD + "\","
    };

    private final ClientMessages messages = new ClientMessages(new ObjectMapper());

    @Property(tries = 60_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    @Label("S17 pieces of messages in any order")
    void piecesOfMessagesAreReadOrRefused(@ForAll("pieces") String text) {
        readOrRefuse(text);
    }

    @Property(tries = 20_000, edgeCases = EdgeCasesMode.MIXIN, shrinking = ShrinkingMode.BOUNDED)
    @Label("S17 any text")
    void anyTextIsReadOrRefused(@ForAll String text) {
        readOrRefuse(text);
    }

    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    @Label("S17 messages with one part damaged")
    void damagedMessagesAreReadOrRefused(@ForAll("damaged") String text) {
        readOrRefuse(text);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Label("S17 nesting as deep as the size allows")
    void deepNestingIsRefused(@ForAll("openings") String opening) {
        readOrRefuse("{\"type\":" + opening.repeat(16_000 / opening.length()));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(40).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> openings() {
        return Arbitraries.of("[", "{\"a\":", "[[", "[{\"type\":");
    }

    @Provide
    Arbitrary<String> damaged() {
        String whole = "{\"type\":\"subscribe\",\"thread\":\"" + THREAD + "\",\"after\":17}";
        return Combinators.combine(
                        Arbitraries.integers().between(0, whole.length() - 1),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.strings().ofMaxLength(6))
                .as((from, length, other) ->
                        whole.substring(0, from) + other + whole.substring(Math.min(whole.length(), from + length)));
    }

    private void readOrRefuse(String text) {
        try {
            assertValid(messages.parse(text));
        } catch (BadMessage expected) {
            assertThat(expected).hasMessage("Not a message of the protocol");
        }
    }

    /** What was read is within the protocol's bounds. */
    private static void assertValid(ClientMessage message) {
        message.tell(new ClientMessage.Receiver() {
            @Override
            public void hello(int protocol) {}

            @Override
            public void subscribeThread(UUID thread, long after) {
                assertThat(after).isNotNegative();
            }

            @Override
            public void unsubscribeThread(UUID thread) {}

            @Override
            public void subscribeBoard(String slug) {
                assertThat(slug).hasSizeBetween(1, 100).isEqualTo(slug.toLowerCase(Locale.ROOT));
            }

            @Override
            public void unsubscribeBoard(String slug) {}

            @Override
            public void typing(UUID thread) {}

            @Override
            public void ping() {}
        });
    }
}
