package org.consilium.deidentification;

/** Telephone and fax numbers: by their form, or by a word before them. */
final class PhoneRecogniser implements Recogniser {
    private static final Shapes RUN = new Shapes(
            "(?<![\\p{L}\\d.,/+-])(?:\\+|\\()?\\d(?:[ ()./-]{0,3}\\d){5,15}(?:[ ]{0,2}(?:x|ext\\.?|extension)[ ]{0,2}\\d{1,6})?(?![\\d%]|[.,/]\\d|\\p{L})");
    private static final Shapes CUE = new Shapes(
            "(?:\\b(?:tel|phone|telephone|mobile|mob|cell|fax|call|called|ring|rang|bleep|pager|contact|reach|text|number is|tfno|tlf|tel[ée]fono|m[óo]vil|telefon|handy|t[ée]l[ée]phone|portable|cellulare|telefoon|registered|messages to|whatsapp|ext)\\b)[^\\n]{0,25}$");
    private static final Shapes FORM = new Shapes(
            "(?:\\+\\d[\\d ().-]{7,20}|\\(?[2-9]\\d{2}\\)?[ .-]\\d{3}[.-]\\d{4}|\\([2-9]\\d{2}\\) ?\\d{3}[ .-]?\\d{4}"
                    + "|1[-.]\\d{3}[-.]\\d{3}[-.]\\d{4}|00\\d{2}[\\d ().-]{7,16}|\\(?0\\d{2,5}\\)?[ .-]\\d{3,4}[ .-]?\\d{3,6}|0\\d{9,10}|0\\d(?:[ .-]\\d{2,3}){3,5}|\\(0\\d{1,5}\\)[\\d ./-]{5,12}|0\\d{2,5}[/-][\\d -]{5,10}|[679]\\d{2}(?: \\d{3}){2}|\\d{2}(?:-\\d{2}){3}|\\(\\d{2}\\) ?\\d{3}-\\d{3,4}|0\\d{3,4} \\d{3} \\d{3}|[2-9]\\d{9}(?= ?x))(?: {0,2}(?:x|ext\\.?|extension) {0,2}\\d{1,6})?");

    @Override
    public void find(Examined examined) {
        RUN.nearDigits(examined, matcher -> {
            String run = matcher.group();
            boolean cued = CUE.within(examined.before(matcher.start(), 40));
            long digits = run.chars().filter(Character::isDigit).count();
            if (!dated(run) && (cued && digits >= 6 || FORM.matches(run))) {
                examined.add(new Finding(
                        IdentifierClass.PHONE,
                        matcher.start(),
                        matcher.end(),
                        "phone",
                        cued
                                ? "The words before it announce a telephone number."
                                : "This is written like a telephone number.",
                        cued ? Evidence.LABEL : Evidence.SHAPE,
                        Action.BLOCK,
                        ""));
            }
        });
    }

    private static boolean dated(String run) {
        return run.matches(
                "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}.{0,12}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}.{0,12}|\\d{1,2}/\\d{1,2}/\\d{2}");
    }
}
