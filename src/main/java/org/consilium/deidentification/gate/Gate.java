package org.consilium.deidentification.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.consilium.deidentification.Action;
import org.consilium.deidentification.Finding;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.ProblemType;

/**
 * Keeps texts that identify a patient from being published, where that is a condition. It finds what the page has warned of, because
 * both ask the same {@link Examination}; so who goes around the page comes no further.
 */
@ApplicationScoped
public class Gate {
    /** The text would identify a patient; {@code findings} says where. */
    public static final ProblemType IDENTIFIERS_FOUND =
            new ProblemType("identifiers-found", 422, "This may identify a patient");

    private final Examination examination;

    /** A gate in front of that examination. */
    @Inject
    Gate(Examination examination) {
        this.examination = examination;
    }

    /**
     * Lets a text pass if nothing in it has to go or to become coarser. Warnings pass.
     *
     * @param text what is to be published
     * @param dismissed words of which the author says that they identify nobody; for numbers that check digits prove it changes
     *     nothing
     * @throws Problem {@code identifiers-found} with what is left to resolve
     */
    public void require(String text, Set<String> dismissed) {
        List<FindingView> unresolved = examination.of(text, dismissed).stream()
                .filter(Gate::mustGo)
                .map(FindingView::of)
                .toList();
        if (!unresolved.isEmpty()) {
            throw new Problem(
                            IDENTIFIERS_FOUND,
                            "Please replace what may identify the patient, or say that it identifies nobody.")
                    .with("findings", unresolved);
        }
    }

    private static boolean mustGo(Finding finding) {
        return finding.action() != Action.WARN;
    }
}
