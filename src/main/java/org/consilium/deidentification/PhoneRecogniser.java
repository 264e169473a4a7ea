package org.consilium.deidentification;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Telephone and fax numbers: by their form, or by a word before them. */
final class PhoneRecogniser implements Recogniser {
    private static final Rule PHONE =
            Rule.block(IdentifierClass.PHONE, "phone", "This is written like a telephone number.");
    private static final Rule ANNOUNCED =
            Rule.block(IdentifierClass.PHONE, "announced-phone", "The words before it announce a telephone number.");

    private static final Set<String> CUES = Cues.words("phones", "cues");
    /** After these digits, too: "781 1704 office". */
    private static final Set<String> AFTER = Words.of("office mobile fax home work cell desk landline switchboard");

    private static final Set<String> INSIDE = Words.of("bleep ext extension pager beeper dect");
    private static final Set<String> EXTENSIONS = Words.of("x ext extension xt durchwahl");
    private static final int CUE_DISTANCE = 7;
    private static final int FEWEST = 6;
    private static final int MOST = 16;

    private static final Pattern FORM = Pattern.compile("\\+\\d[\\d ()./-]{7,22}"
            + "|\\(?[2-9]\\d{2}\\)?[ .-]{1,3}\\d{3}[ .-]{1,3}\\d{4}|\\([2-9]\\d{2}\\) ?\\d{3}[ .-]?\\d{4}"
            + "|1[-. ]\\(?\\d{3}\\)?[-. ]\\d{3}[-. ]\\d{4}|00\\d{2}[\\d ().-]{7,16}|\\(?0\\d{2,5}\\)?[ .-]\\d{3,4}[ .-]?\\d{3,6}"
            + "|0\\d{9,10}|0\\d(?:[ .-]\\d{2,3}){3,5}|\\(0\\d{1,5}\\)[\\d ./-]{5,12}|0\\d{2,5}[/-][\\d -]{5,10}"
            + "|[679]\\d{2}(?: \\d{3}){2}|[679]\\d{2}(?: \\d{2}){3}|\\d{2}(?:-\\d{2}){3}|\\(\\d{2}\\) ?\\d{3,4}-\\d{3,4}"
            + "|0\\d{1,4}(?: \\d{2,4}){2,4}|[2-9]\\d{2}-\\d{4}");

    @Override
    public void find(Examined examined) {
        Tokens tokens = examined.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.at(at);
            Token last = token.number() ? read(examined, opening(tokens, token), token) : null;
            at = last == null ? at : last.index();
        }
    }

    /** The plus or bracket before the first digits belongs to the number. */
    private static Token opening(Tokens tokens, Token number) {
        Token before = tokens.before(number);
        boolean bracket = before.sign('(')
                && (tokens.after(number).sign(')')
                        || tokens.at(number.index() + 2).sign(')'));
        boolean sign = (before.sign('+') || bracket) && number.touches(before);
        Token plus = tokens.before(before);
        return sign && plus.sign('+') && before.touches(plus) ? plus : sign ? before : number;
    }

    private static @Nullable Token read(Examined examined, Token opening, Token first) {
        Tokens tokens = examined.tokens();
        if (first.length() == 1 && opening.equals(first) && !tokens.after(first).signOf("-.")) {
            return null;
        }
        Token before = tokens.before(opening);
        if (opening.touches(before) && (before.word() || before.number() || before.signOf("./+-"))) {
            return null;
        }
        Token last = first;
        int digits = first.length();
        for (Token next = next(tokens, last);
                !next.nothing() && digits + next.length() <= MOST;
                next = next(tokens, last)) {
            last = next;
            digits += next.length();
        }
        if (digits < fewest(tokens, opening) || digits > MOST || !ends(tokens, last)) {
            return null;
        }
        return decide(examined, opening, first, last, digits);
    }

    /** Numbers inside a house are short and always announced. */
    private static int fewest(Tokens tokens, Token opening) {
        Token before = tokens.before(opening);
        Token cue = before.signOf(":#.")
                        || before.key().equals("no")
                        || before.key().equals("number")
                ? tokens.before(before)
                : before;
        return INSIDE.contains(cue.key()) ? 3 : FEWEST;
    }

    private static @Nullable Token decide(Examined examined, Token opening, Token first, Token last, int digits) {
        Tokens tokens = examined.tokens();
        if (NumericDate.end(tokens, first) != null) {
            return null;
        }
        Token extended = extension(tokens, last);
        boolean cued = cued(tokens, opening)
                || CUES.contains(tokens.after(extended).key())
                || AFTER.contains(pastHyphen(tokens, extended).key());
        boolean formed = FORM.matcher(tokens.text().substring(opening.start(), last.end()))
                .matches();
        boolean short_ = digits == 7 && !cued && !first.text().equals("555");
        if (cued || formed && !short_ || !extended.equals(last) && digits >= 7) {
            examined.add(cued ? ANNOUNCED : PHONE, opening, extended, cued ? Evidence.LABEL : Evidence.SHAPE);
            return extended;
        }
        return null;
    }

    /** The digits that go on after these, past brackets, blanks and hyphens. */
    private static Token next(Tokens tokens, Token last) {
        Token next = tokens.after(last);
        for (int signs = 0; signs < 3 && next.signOf("()./-"); signs++) {
            next = tokens.after(next);
        }
        return next.number() && next.start() - last.end() <= 3 ? next : Token.nothing(next.index(), next.start());
    }

    private static boolean ends(Tokens tokens, Token last) {
        Token after = tokens.after(last);
        boolean decimal = after.signOf(".,/")
                && after.touches(last)
                && tokens.after(after).number()
                && tokens.after(after).touches(after);
        boolean extended = EXTENSIONS.contains(after.key());
        return !decimal && !after.sign('%') && (extended || !after.touches(last) || !after.word());
    }

    private static Token extension(Tokens tokens, Token last) {
        Token word = tokens.after(last);
        word = word.sign(',') ? tokens.after(word) : word;
        Token dot = tokens.after(word);
        Token number = dot.sign('.') || dot.sign(':') ? tokens.after(dot) : dot;
        return EXTENSIONS.contains(word.key()) && number.number() && number.length() <= 6 ? number : last;
    }

    private static Token pastHyphen(Tokens tokens, Token last) {
        Token next = tokens.after(last);
        return next.signOf("-(") ? tokens.after(next) : next;
    }

    private static boolean cued(Tokens tokens, Token number) {
        for (int back = 1; back <= CUE_DISTANCE; back++) {
            Token token = tokens.at(number.index() - back);
            if (CUES.contains(token.key())) {
                return true;
            }
            if (token.line() && !tokens.before(token).sign(':') || token.sign(';')) {
                return false;
            }
        }
        return false;
    }
}
