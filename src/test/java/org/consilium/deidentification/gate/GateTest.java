package org.consilium.deidentification.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.consilium.platform.problem.Problem;
import org.junit.jupiter.api.Test;

class GateTest {
    private final Examination examination = new Examination();
    private final Gate gate = new Gate(examination);

    @Test
    void aTextThatIdentifiesNobodyPasses() {
        assertPasses("Started on amoxicillin 500 mg three times daily for Crohn's disease.", Set.of());
    }

    @Test
    void aTextThatIdentifiesAPatientIsRefusedWithThePlaces() {
        String text = "Saw Mr John Harrington, phone +44 20 7946 0958.";

        Problem refused = refusal(text, Set.of());

        assertThat(refused.type().slug()).isEqualTo("identifiers-found");
        assertThat(refused.detail()).doesNotContain("Harrington", "7946");
        assertThat(findings(refused)).extracting(FindingView::type).containsExactly("name", "phone");
        assertThat(findings(refused)).extracting(FindingView::replacement).doesNotContain("");
    }

    @Test
    void whatAnAuthorDismissedPassesAndNothingElseDoes() {
        String text = "Saw Mr John Harrington, phone +44 20 7946 0958.";
        List<String> words = findings(refusal(text, Set.of())).stream()
                .map(finding -> text.substring(finding.start(), finding.end()))
                .toList();

        assertThat(findings(refusal(text, Set.of(words.get(0)))))
                .extracting(FindingView::type)
                .containsExactly("phone");
        assertPasses(text, Set.copyOf(words));
    }

    @Test
    void aNumberThatCheckDigitsProveCannotBeDismissed() {
        Problem refused = refusal("NHS number 943 476 5919.", Set.of("943 476 5919", "9434765919"));

        assertThat(findings(refused)).extracting(FindingView::certain).containsExactly(true);
    }

    @Test
    void aDateHasToBecomeCoarser() {
        assertThat(findings(refusal("Operated on 12 March 2024.", Set.of())))
                .extracting(FindingView::action)
                .containsExactly("generalise");
    }

    @Test
    void aWarningPasses() {
        String text = "The accident was in the news last week.";

        assertThat(examination.of(text, Set.of())).isNotEmpty();
        assertPasses(text, Set.of());
    }

    private void assertPasses(String text, Set<String> dismissed) {
        assertThatCode(() -> gate.require(text, dismissed)).doesNotThrowAnyException();
    }

    private Problem refusal(String text, Set<String> dismissed) {
        return Objects.requireNonNull(
                catchThrowableOfType(Problem.class, () -> gate.require(text, dismissed)), "it was let pass");
    }

    @SuppressWarnings("unchecked") // a problem's members may be anything
    private static List<FindingView> findings(Problem refused) {
        return (List<FindingView>) Objects.requireNonNull(refused.extensions().get("findings"));
    }
}
