package org.consilium.deidentification;

import java.util.List;
import java.util.Locale;

/** Numbers that prove themselves by their check digits, or by a form that nothing else has. */
final class CheckedNumberRecogniser implements Recogniser {
    /** Runs of letters, digits, blanks and hyphens that hold a number; longer ones hold none that we know. */
    private static final Shapes CANDIDATE = new Shapes(
            "(?<![\\p{L}\\d.,/])(?:(?:[a-z]{2} )?[a-z]{0,6}\\d[a-z\\d]{0,33}+(?: [a-z]{4}(?= \\d))?"
                    + "(?:[ -]{1,2}[a-z]{0,3}\\d[a-z\\d]{0,15}+){0,8}(?:[ -][a-z]{1,2}(?![\\p{L}\\d]))?)(?![\\p{L}\\d])");

    private static final List<NumberScheme> SCHEMES = List.of(
            NumberScheme.of(IdentifierClass.ACCOUNT, "an IBAN", "[A-Z]{2}\\d{2}[A-Z0-9]{11,30}", CheckDigits::iban, ""),
            NumberScheme.of(
                    IdentifierClass.ACCOUNT,
                    "a card number",
                    "(?:[3-6]\\d{12,18}|2[1-7]\\d{13,14}|1800\\d{11}|2131\\d{11})",
                    CheckDigits::luhn,
                    ""),
            NumberScheme.of(IdentifierClass.NATIONAL_ID, "an NHS or CHI number", "\\d{10}", CheckDigits::nhs, ""),
            NumberScheme.of(
                    IdentifierClass.NATIONAL_ID,
                    "a French social security number",
                    "[1-478]\\d{2}(?:0[1-9]|1[0-2]|[2-9]\\d)(?:\\d{2}|2[AB])\\d{8}",
                    CheckDigits::nir,
                    ""),
            NumberScheme.of(
                    IdentifierClass.NATIONAL_ID, "a DNI or NIE", "(?:\\d{8}|[XYZ]\\d{7})[A-Z]", CheckDigits::dni, ""),
            NumberScheme.of(
                    IdentifierClass.NATIONAL_ID,
                    "a codice fiscale",
                    "[A-Z]{6}\\d{2}[A-EHLMPRST]\\d{2}[A-Z]\\d{3}[A-Z]",
                    CheckDigits::codiceFiscale,
                    ""),
            NumberScheme.of(
                    IdentifierClass.HEALTH_PLAN,
                    "a German health insurance number",
                    "[A-Z]\\d{9}",
                    CheckDigits::kvnr,
                    ""),
            NumberScheme.of(IdentifierClass.NATIONAL_ID, "a PPS number", "\\d{7}[A-W][A-I]?", CheckDigits::pps, ""),
            NumberScheme.of(IdentifierClass.NATIONAL_ID, "a PESEL", "\\d{11}", CheckDigits::pesel, ""),
            NumberScheme.of(
                    IdentifierClass.NATIONAL_ID,
                    "a BSN",
                    "\\d{9}",
                    CheckDigits::bsn,
                    "bsn|burgerservice|sofi|patient|nummer"),
            NumberScheme.of(
                    IdentifierClass.NATIONAL_ID,
                    "a National Insurance number",
                    "[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\\d{6}[A-D]",
                    bare -> true,
                    ""));

    private static final Shapes SSN =
            new Shapes("(?<![\\d-])(?!000|666)\\d{3}([- ])(?!00)\\d{2}\\1(?!0000)\\d{4}(?![\\d-])");

    @Override
    public void find(Examined examined) {
        CANDIDATE.nearDigits(examined, matcher -> {
            look(examined, matcher.start(), matcher.group());
        });
        SSN.nearDigits(examined, ssn -> {
            examined.add(new Finding(
                    IdentifierClass.SSN,
                    ssn.start(),
                    ssn.end(),
                    "ssn",
                    "This is written like a US social security number.",
                    Evidence.SHAPE,
                    Action.BLOCK,
                    ""));
        });
    }

    /** A number may stand beside others: every run of its groups is tried, the longest first. */
    private static void look(Examined examined, int start, String candidate) {
        String[] groups = candidate.split("(?<=[ -])(?=[^ -])");
        int from = start;
        for (int first = 0; first < groups.length; first++) {
            int groupStart = from;
            StringBuilder all = new StringBuilder();
            for (int last = first; last < groups.length; last++) {
                all.append(groups[last]);
                if (all.length() > 45) {
                    break;
                }
                String bare = all.toString().replaceAll("[ -]", "").toUpperCase(Locale.ROOT);
                int end = from + all.toString().stripTrailing().length();
                SCHEMES.stream()
                        .filter(scheme -> scheme.fits(bare) && scheme.cuedBy(examined.before(start, 40)))
                        .findFirst()
                        .ifPresent(scheme -> examined.add(found(scheme, groupStart, end)));
            }
            from += groups[first].length();
        }
    }

    private static Finding found(NumberScheme scheme, int start, int end) {
        return new Finding(
                scheme.type(),
                start,
                end,
                "checked-number",
                "This is " + scheme.name() + ": its check digits are right.",
                Evidence.CHECKSUM,
                Action.BLOCK,
                "");
    }
}
