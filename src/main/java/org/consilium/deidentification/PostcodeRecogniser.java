package org.consilium.deidentification;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Postcodes: those whose form is telling, and digits that a label, a state or a town makes one. */
final class PostcodeRecogniser implements Recogniser {
    static final Rule POSTCODE = Rule.block(IdentifierClass.POSTCODE, "postcode", "A postcode leads to a few streets.");
    private static final int LONGEST = 12;

    private static final Set<String> AREAS = Cues.words("postcodes", "areas");
    private static final Set<String> STATES = Cues.words("postcodes", "states");
    private static final Phrases<Boolean> STATE_NAMES = Cues.phrases("postcodes", "state-names");
    private static final Phrases<Boolean> LABELS = Cues.phrases("postcodes", "labels");

    private static final Pattern BRITISH = Pattern.compile(
            "(?:GIR ?0AA|(?:[A-Z]{1,2}\\d{1,2}|[A-Z]{1,2}\\d[A-Z]) {0,2}\\d[ABD-HJLNP-UW-Z]{2})(?![\\p{L}\\d])");
    /** In capitals, so that "in 45 min" stays what it is. */
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(
                    "(?!T\\dN\\dM|E\\dV\\dM)[ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z][ -]?\\d[ABCEGHJ-NPRSTV-Z]\\d(?![\\p{L}\\d])"),
            Pattern.compile("(?:[ADFLB]|CH|SE|DK|NO|PL|FI)-\\d{2,3}[ -]?\\d{1,3}(?!\\d)"),
            Pattern.compile("[AC-FHKNPRTV-Y]\\d[0-9W] [0-9AC-FHKNPRTV-Y]{4}(?![\\p{L}\\d])"));

    private static final Pattern DUTCH = Pattern.compile(
            "[1-9]\\d{3} (?!MG|ML|IU|KG|CM|MM|PM|AM|IE|UI|HU|ED|OR|IV|IM|MR|CT|ER|PT)[A-Z]{2}(?=[,.]? +[A-Z][a-z]|[,.]?\\n|$)");

    @Override
    public void find(Examined examined) {
        Tokens tokens = examined.tokens();
        String text = examined.text();
        for (Token token : tokens.all()) {
            if (token.word()) {
                worded(examined, text, token);
            } else if (token.number()) {
                numbered(examined, text, token);
            }
        }
    }

    private static void worded(Examined examined, String text, Token word) {
        Tokens tokens = examined.tokens();
        Token next = tokens.after(word);
        if (word.length() <= 3 && (next.number() || next.sign('-')) && next.touches(word) && apart(tokens, word)) {
            formed(examined, text, word);
        }
        if (LABELS.at(tokens, word) != null) {
            labelled(examined, word);
        }
        if (STATES.contains(word.text()) || word.capitalised() && STATE_NAMES.at(tokens, word) != null) {
            Phrases.Match<Boolean> name = STATE_NAMES.at(tokens, word);
            american(examined, name == null ? word : name.last());
        }
    }

    private static boolean apart(Tokens tokens, Token word) {
        Token before = tokens.before(word);
        return !word.touches(before) || !(before.word() || before.number() || before.signOf("-/_."));
    }

    private static void formed(Examined examined, String text, Token word) {
        int end = Math.min(text.length(), word.start() + LONGEST);
        boolean area = AREAS.contains(word.text().toUpperCase(java.util.Locale.ROOT));
        String upper = area ? text.substring(word.start(), end).toUpperCase(java.util.Locale.ROOT) : "";
        Matcher british = BRITISH.matcher(upper);
        boolean written = british.lookingAt()
                && (word.capitalised() || upper.substring(0, british.end()).indexOf(' ') > 0);
        if (written) {
            examined.add(POSTCODE, word.start(), word.start() + british.end(), Evidence.SHAPE, "");
            return;
        }
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(text).useTransparentBounds(true).region(word.start(), end);
            if (word.capitalised() && matcher.lookingAt()) {
                examined.add(POSTCODE, word.start(), matcher.end(), Evidence.SHAPE, "");
                return;
            }
        }
    }

    private static void numbered(Examined examined, String text, Token number) {
        Tokens tokens = examined.tokens();
        if (number.length() == 4
                && apart(tokens, number)
                && tokens.after(number).shouted()) {
            Matcher dutch = DUTCH.matcher(text)
                    .useTransparentBounds(true)
                    .region(number.start(), Math.min(text.length(), number.start() + LONGEST));
            if (dutch.lookingAt()) {
                examined.add(POSTCODE, number.start(), dutch.end(), Evidence.SHAPE, "");
            }
        }
    }

    /** A state before five digits: "Springfield, IL 62704-1234". */
    private static void american(Examined examined, Token state) {
        Tokens tokens = examined.tokens();
        Token next = tokens.after(state);
        Token zip = next.signOf(",.") ? tokens.after(next) : next;
        Token before = tokens.before(state);
        boolean behindTown = before.sign(',') || before.proper() || state.proper();
        boolean australian = state.length() == 3 && zip.length() == 4;
        if (behindTown && zip.number() && (zip.length() == 5 || australian) && zip.start() - state.end() <= 4) {
            examined.add(POSTCODE, zip, plusFour(tokens, zip), Evidence.SHAPE);
        }
    }

    private static Token plusFour(Tokens tokens, Token zip) {
        Token sign = tokens.after(zip);
        Token more = tokens.after(sign);
        return sign.sign('-') && more.number() && more.length() == 4 && more.touches(sign) ? more : zip;
    }

    private static void labelled(Examined examined, Token label) {
        Tokens tokens = examined.tokens();
        Phrases.Match<Boolean> match = LABELS.at(tokens, label);
        Token next = match == null ? Token.nothing(0, 0) : tokens.after(match.last());
        boolean short_ = label.key().equals("cap")
                || label.key().equals("cp")
                || label.key().equals("postal")
                || label.key().equals("psc");
        boolean joined = false;
        for (int joints = 0;
                joints < 3
                        && (next.signOf(":=#.-")
                                || next.key().equals("is")
                                || next.key().equals("no")
                                || next.key().equals("code"));
                joints++) {
            joined = true;
            next = tokens.after(next);
        }
        Token last = NumberReader.end(tokens, next, LONGEST - 2);
        boolean digits = !last.nothing() && NumberReader.digits(tokens.text().substring(next.start(), last.end())) >= 3
                || next.word() && !last.nothing();
        if (digits && (joined || !short_)) {
            Token more = tokens.after(last);
            boolean british = more.number()
                    && more.length() == 1
                    && tokens.after(more).touches(more)
                    && tokens.after(more).length() == 2;
            examined.add(POSTCODE, next, british ? tokens.after(more) : last, Evidence.LABEL);
        }
    }
}
