package org.consilium.deidentification;

import java.util.ArrayList;
import java.util.List;

/** A text under examination: what recognisers look at, and where they put what they find. */
final class Examined {
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final List<Finding> found = new ArrayList<>();
    private final Style style;

    Examined(String text, Lexicon lexicon) {
        this.tokens = Tokens.of(text, lexicon);
        this.lexicon = lexicon;
        this.style = Style.of(tokens);
    }

    String text() {
        return tokens.text();
    }

    Tokens tokens() {
        return tokens;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** How the text is written. */
    Style style() {
        return style;
    }

    List<Finding> found() {
        return found;
    }

    /** Adds what a rule found from the first to the last of these tokens. */
    void add(Rule rule, Token first, Token last, Evidence evidence) {
        add(rule, first.start(), last.end(), evidence, "");
    }

    /** Adds what a rule found, with what to write instead. */
    void add(Rule rule, int start, int end, Evidence evidence, String replacement) {
        if (start < end) {
            found.add(rule.at(start, end, evidence, replacement));
        }
    }
}
