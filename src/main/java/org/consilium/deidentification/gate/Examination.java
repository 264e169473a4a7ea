package org.consilium.deidentification.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.consilium.deidentification.Deidentifier;
import org.consilium.deidentification.Finding;
import org.consilium.deidentification.TextContext;

/** The one way in which the server looks for identifiers: what a page warns of is what the server finds. */
@ApplicationScoped
public class Examination {
    /** Uses every kind of recogniser once, so that nobody's first sentence waits for word lists and expressions. */
    private static final String EXAMPLE =
            "Mr John Example of Lisbon, born 3 March 1950, phone +44 20 7946 0958, MRN 1234567, example@example.org";

    private final Deidentifier deidentifier = new Deidentifier();
    private final Set<String> rules = ConcurrentHashMap.newKeySet();

    void warmUp(@Observes @Initialized(ApplicationScoped.class) Object event) {
        of(EXAMPLE);
    }

    /** What in a text would identify a patient, in the order of the text. */
    public List<Finding> of(String text) {
        return of(text, Set.of());
    }

    /** The same without those words of which the author says that they identify nobody; what check digits prove stays. */
    public List<Finding> of(String text, Set<String> dismissed) {
        List<Finding> findings = withoutWords(() -> deidentifier.examine(text, new TextContext(dismissed)));
        findings.forEach(finding -> rules.add(finding.rule()));
        return findings;
    }

    /** A failure is logged with its message, and that may quote the text: the number that could not be read, say. */
    static <T> T withoutWords(Supplier<T> act) {
        try {
            return act.get();
        } catch (RuntimeException e) {
            RuntimeException wordless = new IllegalStateException(
                    "An examination failed: " + e.getClass().getName());
            wordless.setStackTrace(e.getStackTrace());
            throw wordless;
        }
    }

    /** Whether a rule of that name has found something since the start. */
    boolean hasUsed(String rule) {
        return rules.contains(rule);
    }
}
