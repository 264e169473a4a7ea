package org.consilium.deidentification;

/**
 * What a recogniser says of all that it finds by one rule.
 *
 * @param type what it is
 * @param name how the rule is counted
 * @param reason why, in words for a clinician; never repeats the text
 * @param action what has to happen
 */
record Rule(IdentifierClass type, String name, String reason, Action action) {

    static Rule block(IdentifierClass type, String name, String reason) {
        return new Rule(type, name, reason, Action.BLOCK);
    }

    static Rule generalise(IdentifierClass type, String name, String reason) {
        return new Rule(type, name, reason, Action.GENERALISE);
    }

    Finding at(int start, int end, Evidence evidence, String replacement) {
        return new Finding(type, start, end, name, reason, evidence, action, replacement);
    }
}
