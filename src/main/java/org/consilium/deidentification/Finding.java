package org.consilium.deidentification;

/**
 * A place in a text that identifies, or helps to identify, a patient.
 *
 * @param type what it is
 * @param start its first UTF-16 offset in the text as it was given
 * @param end the offset after its last character
 * @param rule the rule that found it, for counting which rules are right
 * @param reason why, in words for a clinician; never repeats the text itself
 * @param evidence how sure
 * @param action what has to happen
 * @param replacement what to write instead
 */
public record Finding(
        IdentifierClass type,
        int start,
        int end,
        String rule,
        String reason,
        Evidence evidence,
        Action action,
        String replacement) {

    /** Whether a checksum proves it, so that nobody can say it is no identifier. */
    public boolean certain() {
        return evidence == Evidence.CHECKSUM;
    }

    boolean overlaps(Finding other) {
        return start < other.end && other.start < end;
    }

    int length() {
        return end - start;
    }

    Finding replacedBy(String words) {
        return new Finding(type, start, end, rule, reason, evidence, action, words);
    }

    Finding at(int newStart, int newEnd) {
        return new Finding(type, newStart, newEnd, rule, reason, evidence, action, replacement);
    }
}
