package org.consilium.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.consilium.membership.ApplicantView;
import org.consilium.membership.vocabulary.Term;
import org.consilium.verification.matching.NameMatch;
import org.consilium.verification.matching.PersonName;
import org.consilium.verification.registry.EntryKey;
import org.consilium.verification.registry.EntryStatus;
import org.consilium.verification.registry.RegistryEntry;
import org.junit.jupiter.api.Test;

class SuspicionTest {
    private static final String CARDIOLOGY = "D002309";
    private static final String DERMATOLOGY = "D003880";

    @Test
    void aSpecialtyForWhichTheEntryDoesNotStandIsFlagged() {
        assertThat(Suspicion.flags(facts(List.of(CARDIOLOGY), Set.of(DERMATOLOGY))))
                .containsExactly(Flag.SPECIALTY_DIFFERS);
    }

    @Test
    void oneCommonSpecialtyIsEnough() {
        assertThat(Suspicion.flags(facts(List.of(CARDIOLOGY, DERMATOLOGY), Set.of(DERMATOLOGY))))
                .isEmpty();
    }

    @Test
    void wherePersonOrRegisterSayNothingNothingDiffers() {
        assertThat(Suspicion.flags(facts(List.of(), Set.of(DERMATOLOGY)))).isEmpty();
        assertThat(Suspicion.flags(facts(List.of(CARDIOLOGY), Set.of()))).isEmpty();
    }

    private static Facts facts(List<String> claimed, Set<String> listed) {
        return new Facts(
                new ApplicantView(
                        UUID.fromString("00000000-0000-4000-8000-000000000001"),
                        "Ana Lima",
                        term("physician"),
                        claimed.stream().map(SuspicionTest::term).toList(),
                        term("US"),
                        term("established")),
                new Claim(null, "nppes", null, "1234567893"),
                true,
                Optional.of(entry()),
                Optional.of(NameMatch.ofAny(List.of("Ana Lima"), List.of(new PersonName("LIMA", "ANA")))),
                listed,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                0,
                0);
    }

    private static RegistryEntry entry() {
        return new RegistryEntry(
                new EntryKey("nppes", "1234567893"),
                "LIMA",
                "ANA",
                "",
                "",
                "",
                "M.D.",
                "physician",
                List.of(),
                "US",
                "",
                "",
                EntryStatus.ACTIVE,
                null);
    }

    private static Term term(String id) {
        return new Term(id, id);
    }
}
