package org.consilium.boards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class AudienceTest {
    private static final Standing NURSE_IN_SPAIN =
            new Standing("nurse", Set.of("D002309", "D010372"), "ES", false, Set.of());

    @Test
    void anEmptyAudienceIsEverybody() {
        assertThat(audience(Set.of(), Set.of(), Set.of()).admits(NURSE_IN_SPAIN, false))
                .isTrue();
    }

    @Test
    void aMemberMustFitAllThreeSides() {
        assertThat(audience(Set.of("nurse"), Set.of("D002309"), Set.of("ES")).admits(NURSE_IN_SPAIN, false))
                .isTrue();
        assertThat(audience(Set.of("physician"), Set.of("D002309"), Set.of("ES"))
                        .admits(NURSE_IN_SPAIN, false))
                .isFalse();
        assertThat(audience(Set.of("nurse"), Set.of("D009462"), Set.of("ES")).admits(NURSE_IN_SPAIN, false))
                .isFalse();
        assertThat(audience(Set.of("nurse"), Set.of("D002309"), Set.of("PT")).admits(NURSE_IN_SPAIN, false))
                .isFalse();
    }

    @Test
    void oneOfTheMembersSpecialtiesIsEnough() {
        assertThat(audience(Set.of(), Set.of("D009462", "D010372"), Set.of()).admits(NURSE_IN_SPAIN, false))
                .isTrue();
    }

    @Test
    void byInvitationTheSetsSayNothing() {
        Audience invited = new Audience(Set.of("physician"), Set.of(), Set.of(), true);
        assertThat(invited.admits(NURSE_IN_SPAIN, true)).isTrue();
        assertThat(invited.admits(NURSE_IN_SPAIN, false)).isFalse();
        assertThat(new Audience(Set.of(), Set.of(), Set.of(), true).admits(NURSE_IN_SPAIN, false))
                .isFalse();
    }

    @Test
    void anInvitationToABoardThatIsNotByInvitationChangesNothing() {
        assertThat(audience(Set.of("physician"), Set.of(), Set.of()).admits(NURSE_IN_SPAIN, true))
                .isFalse();
    }

    private static Audience audience(Set<String> professions, Set<String> specialties, Set<String> countries) {
        return new Audience(professions, specialties, countries, false);
    }
}
