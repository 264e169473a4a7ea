package org.consilium.deidentification;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Named hospitals, practices, homes and schools. "The hospital" without a name is left alone. */
final class FacilityRecogniser implements Recogniser {
    private static final Rule FACILITY = Rule.generalise(
            IdentifierClass.LOCATION,
            "facility",
            "The name of the institution narrows the patient down to its catchment area.");
    private static final int MOST_WORDS = 7;

    /** Kinds that follow the name in English. */
    private static final Phrases<String> KINDS = Cues.phrases("facilities", "kinds", kind -> kind);

    /** Kinds that stand before the name, mostly on the continent. */
    private static final Phrases<String> LEADING = Cues.phrases("facilities", "leading", kind -> kind);

    /** Kinds that German and Dutch write together with the name. */
    /** What Spanish hospitals are called before their names. */
    private static final Set<String> EPITHETS = Cues.words("facilities", "epithets");

    private static final Set<String> GLUED = Words.of("krankenhaus klinikum klinik spital ziekenhuis hospital");

    private static final Phrases<Boolean> KNOWN = Cues.phrases("facilities", "known");

    /** Words that say what kind of place it is, not which. */
    private static final Set<String> COMMON = Cues.words("facilities", "common");

    @Override
    public void find(Examined examined) {
        Tokens tokens = examined.tokens();
        for (Token token : tokens.all()) {
            if (token.word()) {
                named(examined, token);
                leading(examined, token);
                glued(examined, token);
                saint(examined, token);
                known(examined, token);
            }
        }
    }

    /** "Leeds General Infirmary", "Elm Park Nursing Home", "King's College Hospital NHS Foundation Trust". */
    private static void named(Examined examined, Token kind) {
        Tokens tokens = examined.tokens();
        Phrases.Match<String> match = kind.capitalised() ? KINDS.at(tokens, kind) : null;
        if (match == null) {
            return;
        }
        Token first = kind;
        Token left = kind;
        boolean telling = false;
        Token before = tokens.before(first);
        for (int words = 0; words < MOST_WORDS + 3 && left.start() - before.end() <= 2; words++) {
            boolean joint = joint(tokens, before);
            if (!joint && !before.capitalised()) {
                break;
            }
            telling |= telling(before);
            first = joint ? first : before;
            left = before;
            before = tokens.before(before);
            if (joint && before.line()) {
                break;
            }
        }
        boolean ward = match.meaning().endsWith("ward");
        if (telling && !(ward && !wardName(tokens, kind)) && !first.equals(kind)) {
            Token last = place(tokens, match.last());
            examined.add(
                    FACILITY, first.start(), last.end(), Evidence.SHAPE, kind(examined, first, last, match.meaning()));
        }
    }

    /** A ward or a unit is named by one word that is a name and nothing else. */
    private static boolean wardName(Tokens tokens, Token kind) {
        Token before = tokens.before(kind);
        return before.proper()
                && before.has(Traits.NAME)
                && !before.has(Traits.ORDINARY | Traits.EPONYM)
                && kind.key().equals("ward");
    }

    private static boolean joint(Tokens tokens, Token token) {
        boolean genitive = token.key().equals("s") && tokens.before(token).sign('\'');
        boolean small = token.key().equals("and")
                || token.key().equals("of")
                || token.key().equals("the")
                || token.key().equals("upon");
        boolean dotted = token.sign('.')
                && tokens.before(token).length() <= 3
                && tokens.before(token).capitalised();
        return genitive || token.signOf("'&-") || small && !token.capitalised() || dotted;
    }

    private static boolean telling(Token word) {
        return word.proper() && !COMMON.contains(word.key()) && !word.has(Traits.SMALL)
                || word.shouted() && word.length() > 4 && !word.has(Traits.ORDINARY) && !COMMON.contains(word.key());
    }

    /** "… Hospital of Birmingham", "… Clinic, Leeds". */
    private static Token place(Tokens tokens, Token last) {
        Token of = tokens.after(last);
        Token trust = of.key().equals("nhs") || of.key().equals("trust") ? of : last;
        for (int more = 0;
                more < 3
                        && (tokens.after(trust).key().equals("trust")
                                || tokens.after(trust).key().equals("foundation")
                                || tokens.after(trust).key().equals("nhs"));
                more++) {
            trust = tokens.after(trust);
        }
        Token next = tokens.after(trust);
        if (next.key().equals("of") && tokens.after(next).proper()) {
            Token end = tokens.after(next);
            return tokens.after(end).proper() && tokens.after(end).start() - end.end() == 1 ? tokens.after(end) : end;
        }
        return trust;
    }

    /** "Hospital Clínico San Carlos", "Klinikum Bremen", "Hôpital Saint-Louis". */
    private static void leading(Examined examined, Token kind) {
        Tokens tokens = examined.tokens();
        Phrases.Match<String> match = kind.capitalised() ? LEADING.at(tokens, kind) : null;
        if (match == null || kind.key().equals("h") && !tokens.after(kind).sign('.')) {
            return;
        }
        Token last = nameAfter(tokens, match.last());
        if (last != null) {
            examined.add(
                    FACILITY, kind.start(), last.end(), Evidence.SHAPE, kind(examined, kind, last, match.meaning()));
        }
    }

    private static @Nullable Token nameAfter(Tokens tokens, Token kind) {
        Token last = null;
        Token at = tokens.after(kind);
        boolean telling = false;
        for (int words = 0; words < MOST_WORDS + 3; words++) {
            boolean particle = PlaceWords.PARTICLES.contains(at.key()) && !at.capitalised();
            boolean number = at.number()
                    && at.length() <= 2
                    && PlaceWords.PARTICLES.contains(tokens.after(at).key())
                    && !tokens.after(at).key().equals("in");
            boolean joint =
                    at.sign('-') && tokens.after(at).word() && tokens.after(at).touches(at)
                            || at.sign('\'')
                            || at.sign('.')
                                    && tokens.before(at).capitalised()
                                    && tokens.before(at).length() <= 4;
            if (at.capitalised()) {
                telling |= !COMMON.contains(at.key())
                        && at.length() > 1
                        && !Months.doubtful(at)
                        && (at.proper() || at.length() > 4);
                last = at;
            } else if (!particle && !number && !joint
                    || at.start() - tokens.before(at).end() > 2) {
                break;
            }
            at = tokens.after(at);
        }
        boolean english = kind.key().equals("hospital")
                && tokens.after(kind).has(Traits.EVERYDAY)
                && !EPITHETS.contains(tokens.after(kind).key());
        return telling && !english ? last : null;
    }

    private static void glued(Examined examined, Token word) {
        Tokens tokens = examined.tokens();
        for (String kind : GLUED) {
            if (word.proper()
                    && word.key().endsWith(kind)
                    && word.key().length() > kind.length() + 3
                    && !word.key().startsWith("universitat")
                    && !word.has(Traits.ORDINARY)) {
                Token next = tokens.after(word);
                Token last = next.proper() && next.spaced() ? next : word;
                examined.add(FACILITY, word.start(), last.end(), Evidence.SHAPE, "a hospital");
            }
        }
    }

    /** Houses that are called by their name alone. */
    private static void known(Examined examined, Token word) {
        Phrases.Match<Boolean> match = word.capitalised() ? KNOWN.at(examined.tokens(), word) : null;
        if (match != null && !TermUse.of(examined.tokens(), match.last())) {
            examined.add(FACILITY, word.start(), match.last().end(), Evidence.GAZETTEER, "a hospital");
        }
    }

    /** "St Mary's": a hospital or a church school by itself. */
    private static void saint(Examined examined, Token word) {
        if (!word.key().equals("st") && !word.key().equals("saint") || !word.capitalised()) {
            return;
        }
        Tokens tokens = examined.tokens();
        Token next = tokens.after(word);
        Token name = next.sign('.') ? tokens.after(next) : next;
        Token sign = tokens.after(name);
        Token s = tokens.after(sign);
        if (name.proper() && sign.sign('\'') && sign.touches(name)) {
            examined.add(
                    FACILITY,
                    word.start(),
                    s.key().equals("s") && s.touches(sign) ? s.end() : sign.end(),
                    Evidence.SHAPE,
                    "a hospital");
        }
    }

    private static String kind(Examined examined, Token first, Token last, String kind) {
        for (int at = first.index(); at <= last.index(); at++) {
            String key = examined.tokens().at(at).key();
            if (key.startsWith("child") || key.equals("infantil") || key.equals("kinderklinik")) {
                return "a children's hospital";
            }
            if (key.startsWith("universit") && kind.equals("a hospital")) {
                return "a university hospital";
            }
        }
        return kind.endsWith("ward") ? "a ward" : kind;
    }
}
