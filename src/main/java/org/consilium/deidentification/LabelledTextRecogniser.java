package org.consilium.deidentification;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lines of a form: "Name: …", "Address: …", "Employer: …". */
final class LabelledTextRecogniser implements Recogniser {
    private static final Rule NAME =
            Rule.block(IdentifierClass.NAME, "labelled-name", "Its label says that it is a name.");
    private static final Rule PLACE =
            Rule.block(IdentifierClass.LOCATION, "labelled-place", "Its label says that it is an address.");
    private static final Rule EMPLOYER = Rule.block(
            IdentifierClass.EMPLOYER, "labelled-employer", "An employer narrows the patient down to its staff.");
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_PLACE = 80;

    private static final Phrases<Rule> LABELS = Cues.phrases("forms", "labels", LabelledTextRecogniser::rule);

    /** What employs without a colon. */
    private static final Set<String> VERBS = Words.of("works employed working worked job");
    /** Other labels on the same line: the value ends before them. */
    private static final Set<String> ENDS = Cues.words("forms", "ends");

    private static Rule rule(String name) {
        return switch (name) {
            case "NAME" -> NAME;
            case "PLACE" -> PLACE;
            default -> EMPLOYER;
        };
    }

    @Override
    public void find(Examined examined) {
        Tokens tokens = examined.tokens();
        for (Token token : tokens.all()) {
            Phrases.Match<Rule> label = token.word() ? LABELS.at(tokens, token) : null;
            if (label != null) {
                read(examined, token, label);
            }
        }
    }

    private static void read(Examined examined, Token first, Phrases.Match<Rule> label) {
        Tokens tokens = examined.tokens();
        Token sign = tokens.after(label.last());
        if (sign.sign('(') && tokens.at(sign.index() + 2).sign(')')) {
            sign = tokens.at(sign.index() + 3);
        }
        boolean verb = VERBS.contains(first.key());
        if (!verb && !sign.signOf(":=")) {
            return;
        }
        Token value = sign.signOf(":=") ? tokens.after(sign) : sign;
        value = value.line() && label.meaning().equals(NAME) ? tokens.after(value) : value;
        value = value.signOf("[*_\"") ? tokens.after(value) : value;
        Token last = null;
        if (label.meaning().equals(PLACE)) {
            last = lineEnd(tokens, value);
        } else if (label.meaning().equals(NAME)) {
            value = pastTitle(tokens, value);
            last = name(tokens, value);
        } else {
            value = value.key().equals("the") || value.key().equals("a") ? tokens.after(value) : value;
            last = employer(tokens, value);
        }
        if (last != null) {
            String replacement = label.meaning().equals(EMPLOYER) ? "an employer" : "";
            examined.add(label.meaning(), value.start(), last.end(), Evidence.LABEL, replacement);
        }
    }

    private static Token pastTitle(Tokens tokens, Token value) {
        Token at = value;
        for (int signs = 0;
                signs < 4
                        && (NameCues.TITLES.contains(at.key())
                                || at.key().equals("d") && tokens.after(at).sign('.')
                                || at.signOf(".:") && !at.equals(value));
                signs++) {
            at = tokens.after(at);
        }
        return at;
    }

    /** "Patient: stable overnight" is no name; at least one capitalised word that is no everyday word makes one. */
    private static @Nullable Token name(Tokens tokens, Token first) {
        if (!first.word() || !first.capitalised() && first.has(Traits.ORDINARY)) {
            return null;
        }
        Token last = first;
        boolean telling = telling(first);
        for (int words = 1; words < MOST_WORDS; words++) {
            Token next = tokens.after(last);
            next = next.signOf("-'") && next.touches(last)
                            || next.sign('.') && last.length() <= 2
                            || reversed(tokens, first, last, next)
                    ? tokens.after(next)
                    : next;
            boolean particle = NameCues.PARTICLES.contains(next.key());
            boolean part = next.word()
                    && (next.capitalised() || particle || !first.capitalised() && !next.has(Traits.ORDINARY));
            boolean label = ENDS.contains(next.key()) || tokens.after(next).sign(':');
            if (!part
                    || label
                    || next.start() - last.end() > 2
                    || next.has(Traits.CLINICAL) && !next.has(Traits.NAME)
                    || next.has(Traits.SMALL) && !particle && !next.initial()) {
                break;
            }
            telling |= telling(next);
            last = next;
        }
        return telling ? particleless(tokens, first, last) : null;
    }

    /** "Doe, Jane": the family name stands first. */
    private static boolean reversed(Tokens tokens, Token first, Token last, Token comma) {
        Token given = tokens.after(comma);
        return comma.sign(',')
                && first.equals(last)
                && given.has(Traits.GIVEN)
                && given.capitalised()
                && first.length() > 1;
    }

    private static Token particleless(Tokens tokens, Token first, Token last) {
        Token end = last;
        while (!end.equals(first) && !end.capitalised() && first.capitalised()) {
            end = tokens.before(end);
        }
        return end;
    }

    private static boolean telling(Token word) {
        return word.length() > 1
                && !word.has(Traits.SMALL)
                && (word.has(Traits.NAME) && !(word.shouted() && word.has(Traits.ORDINARY))
                        || !word.has(Traits.ORDINARY) && !word.shouted());
    }

    private static @Nullable Token lineEnd(Tokens tokens, Token first) {
        // "La Coruña" is a place, "The patient came" is none
        boolean named = first.capitalised()
                && (!first.has(Traits.SMALL) || tokens.after(first).proper());
        if (!named && !first.number()) {
            return null;
        }
        Token last = first;
        for (Token at = first;
                !at.line() && !at.nothing() && at.end() - first.start() <= LONGEST_PLACE;
                at = tokens.after(at)) {
            boolean sentence = at.sign('.')
                    && (tokens.after(at).line()
                            || tokens.after(at).nothing()
                            || tokens.after(at).opens()
                                    && tokens.after(at).spaced()
                                    && tokens.before(at).length() > 4);
            boolean gap = at.start() - last.end() >= 2 && !at.equals(first);
            boolean label = at.word() && !at.equals(first) && tokens.after(at).sign(':');
            if (sentence || gap || label || at.sign(';')) {
                break;
            }
            last = at;
        }
        return last.signOf(".,") ? tokens.before(last) : last;
    }

    private static @Nullable Token employer(Tokens tokens, Token first) {
        if (!first.capitalised()
                || first.has(Traits.SMALL)
                || tokens.after(first).sign(':')) {
            return null;
        }
        Token last = first;
        for (int words = 1; words < MOST_WORDS; words++) {
            Token next = tokens.after(last);
            Token joined = next.signOf("&-'")
                            || next.key().equals("of")
                            || next.key().equals("and")
                            || next.key().equals("s")
                    ? tokens.after(next)
                    : next;
            if (!joined.capitalised() || joined.start() - last.end() > 5) {
                break;
            }
            last = joined;
        }
        return first.has(Traits.ORDINARY) && first.equals(last) && first.shouted() ? null : last;
    }
}
