package org.consilium.deidentification.gate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.consilium.deidentification.Finding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A place in a text that identifies, or helps to identify, a patient. It does not repeat the text.
 *
 * @param type what it is, such as {@code name} or {@code national-id}; called {@code class} on the wire
 * @param start its first UTF-16 offset
 * @param end the offset after its last character
 * @param rule the rule that found it
 * @param reason why, in words for a clinician
 * @param evidence what the rule goes by: {@code gazetteer}, {@code context}, {@code shape}, {@code label} or {@code checksum}
 * @param score how sure that is, 0 … 1
 * @param action {@code block}, {@code generalise} or {@code warn}
 * @param replacement what to write instead; empty if nothing can be proposed
 * @param certain whether check digits prove it, so that it cannot be dismissed
 */
public record FindingView(
        @JsonProperty("class") @Schema(name = "class") String type,
        int start,
        int end,
        String rule,
        String reason,
        String evidence,
        double score,
        String action,
        String replacement,
        boolean certain) {

    static FindingView of(Finding finding) {
        return new FindingView(
                wire(finding.type()),
                finding.start(),
                finding.end(),
                finding.rule(),
                finding.reason(),
                wire(finding.evidence()),
                finding.evidence().score(),
                wire(finding.action()),
                finding.replacement(),
                finding.certain());
    }

    private static String wire(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
