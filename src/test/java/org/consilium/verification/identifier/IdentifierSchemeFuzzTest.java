package org.consilium.verification.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DisplayName;

@DisplayName("S17 identifiers as people type them")
class IdentifierSchemeFuzzTest {

    @Property(tries = 50_000, edgeCases = EdgeCasesMode.MIXIN, shrinking = ShrinkingMode.BOUNDED)
    void whateverIsTypedIsTakenOrRefusedInWords(@ForAll IdentifierScheme scheme, @ForAll String typed) {
        requireTakenOrRefused(scheme, typed);
    }

    @Property(tries = 50_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void soIsWhatLooksLikeOne(
            @ForAll IdentifierScheme scheme,
            @ForAll
                    @Chars({'0', '1', '2', '7', '9', 'A', 'C', 'D', 'M', 'X', '-', '.', ' '})
                    @StringLength(min = 7, max = 20)
                    String typed) {
        requireTakenOrRefused(scheme, typed);
    }

    private static void requireTakenOrRefused(IdentifierScheme scheme, String typed) {
        try {
            String stored = scheme.normalise(typed);
            assertThat(scheme.normalise(stored)).isEqualTo(stored);
        } catch (InvalidIdentifier refusal) {
            assertThat(refusal.words()).endsWith(".");
        }
    }
}
