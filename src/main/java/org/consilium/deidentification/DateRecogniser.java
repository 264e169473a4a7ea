package org.consilium.deidentification;

import java.util.List;

/** Dates finer than a year, in the forms of the United Kingdom, the United States and the continent. */
final class DateRecogniser implements Recogniser {
    private static final String MONTH = "(?:" + Months.alternatives() + ")\\b\\.?";
    private static final String YEAR = "(?:(?:18|19|20)\\d{2}|['’]\\d{2})";
    private static final String DAY = "(?:[12]\\d|3[01]|0?[1-9])";
    private static final String TIME = "(?:[T ]{1,2}\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,6})?)?(?:Z|[ ]?[ap]m\\b)?)?";
    private static final String OPEN = "(?<![\\p{L}\\d./-])";
    private static final String CLOSE = "(?![\\p{L}\\d]|[./-]\\d)";

    private static final List<Shapes> FORMS = List.of(
            new Shapes(OPEN + "(?:18|19|20)\\d{2}([-/.])(?:0?[1-9]|1[0-2])\\1" + DAY + TIME + CLOSE),
            new Shapes(OPEN + "(?:" + DAY + "([-/.])(?:0?[1-9]|1[0-2])\\1|(?:0?[1-9]|1[0-2])([-/])" + DAY
                    + "\\2)(?:(?:18|19|20)\\d{2}|\\d{2}(?!\\d))" + TIME + CLOSE),
            new Shapes(OPEN + DAY + " ?(?:st|nd|rd|th|\\.|º|er)?[ -]{0,2}(?:of |de |di )?[ -]?" + MONTH
                    + "(?:,?[ -]{0,2}(?:of |de |del )?(?:" + YEAR + "|(?<=-)\\d{2}))?" + TIME + CLOSE),
            new Shapes(
                    "(?<![\\p{L}\\d])" + MONTH + " {0,2}(?:the )?" + DAY + "(?:st|nd|rd|th)?(?:,? {0,2}" + YEAR
                            + ")?(?![\\p{L}\\d]|[./:]\\d| ?(?:mg|ml|mcg|g|%|cm|mm|weeks|days|months|years|tablets|patients)\\b)"),
            new Shapes("(?<![\\p{L}\\d])" + MONTH + "(?:,? {0,2}|-|/)(?:of |de |del |in )?" + YEAR + CLOSE),
            new Shapes(OPEN + "(?:0?[1-9]|1[0-2])[/-](?:19|20)\\d{2}" + CLOSE),
            new Shapes(
                    "\\b(?:christmas(?: day| eve)|boxing day|new year'?s (?:day|eve)|valentine'?s day|independence day|good friday|easter (?:sunday|monday)|heiligabend|silvester|nochebuena|nochevieja)\\b"),
            new Shapes("(?<=\\b(?:on|since|dated|admitted|seen|discharged|until|from|died|dob|born) )(?:" + DAY
                    + "/(?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])/" + DAY + ")(?![\\d/]| ?(?:weeks|days|months|hours)|-)"));

    @Override
    public void find(Examined examined) {
        for (Shapes form : FORMS) {
            form.nearDigits(examined, matcher -> {
                if (!modalVerb(matcher.group())) {
                    examined.add(new Finding(
                            IdentifierClass.DATE,
                            matcher.start(),
                            matcher.end(),
                            "date",
                            "A date finer than the year tells who was where, and when.",
                            Evidence.SHAPE,
                            Action.GENERALISE,
                            ""));
                }
            });
        }
    }

    /** "may 3" and "mar 2" in small letters are no month unless a year follows. */
    private static boolean modalVerb(String words) {
        return words.matches("(?:may|mar|gen|set|mag|ago|sep|dec) {0,2}\\d{1,2}");
    }
}
