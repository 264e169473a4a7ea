package org.consilium.deidentification;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Numbers that prove themselves by their check digits, or by a form that nothing else has. */
final class CheckedNumberRecogniser implements Recogniser {
    private static final int LONGEST = 34;
    private static final int MOST_PARTS = 18;
    private static final int FEWEST_DIGITS = 5;
    private static final int LONGEST_WORD = 6;

    private static final List<NumberScheme> SCHEMES = List.of(
            NumberScheme.telling(
                    IdentifierClass.NATIONAL_ID,
                    "a French social security number",
                    15,
                    15,
                    "[1-478]\\d{2}(?:0[1-9]|1[0-2]|[2-9]\\d)(?:\\d{2}|2[AB])\\d{8}",
                    CheckDigits::nir),
            NumberScheme.telling(
                    IdentifierClass.ACCOUNT, "an IBAN", 15, 34, "[A-Z]{2}\\d{2}[A-Z0-9]{11,30}", CheckDigits::iban),
            NumberScheme.telling(
                    IdentifierClass.ACCOUNT,
                    "a card number",
                    13,
                    19,
                    "[3-6]\\d{12,18}|2[1-7]\\d{13,14}|1800\\d{11}|2131\\d{11}",
                    CheckDigits::luhn),
            NumberScheme.telling(
                    IdentifierClass.NATIONAL_ID, "a DNI or NIE", 9, 9, "(?:\\d{8}|[XYZ]\\d{7})[A-Z]", CheckDigits::dni),
            NumberScheme.telling(
                    IdentifierClass.NATIONAL_ID,
                    "a codice fiscale",
                    16,
                    16,
                    "[A-Z]{6}\\d{2}[A-EHLMPRST]\\d{2}[A-Z]\\d{3}[A-Z]",
                    CheckDigits::codiceFiscale),
            NumberScheme.telling(
                    IdentifierClass.HEALTH_PLAN,
                    "a German health insurance number",
                    10,
                    10,
                    "[A-Z]\\d{9}",
                    CheckDigits::kvnr),
            NumberScheme.telling(
                    IdentifierClass.NATIONAL_ID, "a PPS number", 8, 9, "\\d{7}[A-W][A-I]?", CheckDigits::pps),
            NumberScheme.telling(
                    IdentifierClass.NATIONAL_ID,
                    "a National Insurance number",
                    9,
                    9,
                    "[A-Z]{2}\\d{6}[A-D]",
                    bare -> true),
            NumberScheme.telling(
                    IdentifierClass.HEALTH_PLAN,
                    "a Medicare beneficiary's number",
                    11,
                    11,
                    "[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\\d[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\\d[AC-HJKMNP-RT-Y]{2}\\d{2}",
                    bare -> true),
            NumberScheme.grouped(IdentifierClass.NATIONAL_ID, "an NHS or CHI number", 10, CheckDigits::nhs, "3 3 4"),
            NumberScheme.grouped(IdentifierClass.NATIONAL_ID, "a PESEL", 11, CheckDigits::pesel, "11"),
            NumberScheme.grouped(IdentifierClass.NATIONAL_ID, "a BSN", 9, CheckDigits::bsn, "4 2 3"));

    /** The lengths that some number has: others need no closer look. */
    private static final BitSet POSSIBLE = new BitSet();

    static {
        SCHEMES.forEach(scheme -> POSSIBLE.set(scheme.shortest(), scheme.longest() + 1));
    }

    @Override
    public void find(Examined examined) {
        Tokens tokens = examined.tokens();
        for (Token token : tokens.all()) {
            if (begins(tokens, token)) {
                read(examined, token);
            }
        }
    }

    private static boolean begins(Tokens tokens, Token token) {
        Token before = tokens.before(token);
        if (token.touches(before) && (before.word() || before.number() || before.signOf(".,/"))) {
            return false;
        }
        Token next = tokens.after(token);
        return token.number() || token.word() && token.length() <= LONGEST_WORD && (next.number() || next.sign('-'));
    }

    /** A number may stand beside others: every run of its groups is tried, and the longest that fits is taken. */
    private static void read(Examined examined, Token first) {
        Tokens tokens = examined.tokens();
        StringBuilder bare = new StringBuilder(LONGEST);
        StringBuilder groups = new StringBuilder();
        Token last = first;
        int digits = 0;
        Finding longest = null;
        for (int group = 1; bare.length() + last.length() <= LONGEST && group <= MOST_PARTS; group++) {
            bare.append(last.text());
            groups.append(last.length()).append(' ');
            digits += last.number() ? last.length() : 0;
            if (digits >= FEWEST_DIGITS && POSSIBLE.get(bare.length()) && tokens.endsApart(last)) {
                longest = found(tokens, first, last, bare.toString().toUpperCase(Locale.ROOT), groups.toString())
                        .orElse(longest);
            }
            Token next = next(tokens, last);
            boolean crumbs = group >= 3 && bare.length() < group * 3 / 2;
            if (next.nothing() || crumbs) {
                break;
            }
            last = next;
        }
        if (longest != null) {
            examined.found().add(longest);
        }
    }

    /** The next part of a number: what touches, or what one blank, hyphen or dot parts from it. */
    private static Token next(Tokens tokens, Token last) {
        Token next = tokens.after(last);
        if (next.touches(last) && next.signOf("-./")) {
            Token behind = tokens.after(next);
            boolean part = behind.touches(next) && (behind.number() || behind.word() && behind.length() <= 2);
            return part ? behind : Token.nothing(next.index(), next.start());
        }
        boolean beside = next.start() - last.end() <= 2;
        boolean part = next.number() || next.word() && (next.touches(last) || next.length() <= 4 && next.capitalised());
        return beside && part && next.length() <= LONGEST ? next : Token.nothing(next.index(), next.start());
    }

    private static Optional<Finding> found(Tokens tokens, Token first, Token last, String bare, String groups) {
        return SCHEMES.stream()
                .filter(scheme -> scheme.fits(bare))
                .filter(scheme -> scheme.telling()
                        || first.equals(last)
                        || scheme.groups().equals(groups.strip()))
                .findFirst()
                .map(scheme -> finding(scheme, tokens, first, last, groups.strip()));
    }

    private static Finding finding(NumberScheme scheme, Tokens tokens, Token first, Token last, String groups) {
        boolean proven = scheme.telling()
                || scheme.groups().equals(groups)
                || NumberLabels.announces(tokens, first, scheme.type());
        String reason = "This is " + scheme.name() + ": its check digits are right.";
        return proven
                ? Rule.block(scheme.type(), "checked-number", reason)
                        .at(first.start(), last.end(), Evidence.CHECKSUM, "")
                : Rule.block(
                                scheme.type(),
                                "perhaps-checked-number",
                                "This may be " + scheme.name() + ": its check digits are right.")
                        .at(first.start(), last.end(), Evidence.CONTEXT, "");
    }
}
