package org.consilium.threads;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormerHandleTest {
    private final FormerHandle ana = new FormerHandle("ana-lima");

    @Test
    void mentionsSpeakToAFormerMember() {
        assertThat(ana.takenFrom("@ana-lima, @Ana-Lima and (@ANA-LIMA): see `@ana-lima`-"))
                .isEqualTo("@former-member, @former-member and (@former-member): see `@former-member`-");
        assertThat(ana.takenFrom("@ana-lima- and @ana-lima_")).isEqualTo("@former-member- and @former-member_");
    }

    @Test
    void othersKeepTheirHandlesAndAddresses() {
        String others = "@ana-lima2 @ana-lima-b @ana x@ana-lima.example ana-lima";
        assertThat(ana.takenFrom(others)).isEqualTo(others);
    }

    @Test
    void aTextThatIsFullStaysWithinItsLength() {
        FormerHandle bo = new FormerHandle("bob");
        String full = "@bob " + "x".repeat(19_995);
        assertThat(bo.takenFrom(full)).startsWith("@… xxx").hasSizeLessThanOrEqualTo(20_000);
    }
}
