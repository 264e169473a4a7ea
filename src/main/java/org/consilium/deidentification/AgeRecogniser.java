package org.consilium.deidentification;

import java.util.regex.Matcher;

/** Ages over 89, which few people reach. */
final class AgeRecogniser implements Recogniser {
    private static final String NUMBER = "(9\\d|1[01]\\d)";
    private static final Shapes AGE = new Shapes("(?<![\\p{L}\\d.,/<>≥≤-])" + NUMBER
            + "(?:[ -]{0,2}(?:years?|yrs?|yr)[ -]{0,2}(?:old|of age)|[ -]?(?:yo|y/o|y\\.o\\.?|yrs?|y|years)\\b(?! (?:ago|later|of follow|history|survival))"
            + "|[ -]?(?:a[nñ]os|ans|anni|jaar|jahre|jährige?r?s?|jarige)\\b| ?[MF]\\b(?! ?(?:aced|Hz)))"
            + "|\\b(?:aged?|age of|age is|age:|turned|edad:?|alter(?: von)?:?|âge:?|âgée? de|età:?|leeftijd:?|nonagenarian,?|centenarian,?) {0,2}"
            + NUMBER + "(?![\\d.,]\\d|\\d|%| ?(?:mg|kg|ml|min|days|months|weeks))");
    private static final Shapes WORDS =
            new Shapes("\\bninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?(?=[- ]years?[- ]old)");

    @Override
    public void find(Examined examined) {
        AGE.nearDigits(examined, matcher -> {
            int group = matcher.group(1) == null ? 2 : 1;
            add(examined, matcher.start(group), matcher.end(group));
        });
        Matcher words = WORDS.over(examined);
        while (words.find()) {
            add(examined, words.start(), words.end());
        }
    }

    private static void add(Examined examined, int start, int end) {
        examined.add(new Finding(
                IdentifierClass.AGE,
                start,
                end,
                "age-over-89",
                "Few people are that old: only \"90+\" may be said.",
                Evidence.CONTEXT,
                Action.GENERALISE,
                "90+"));
    }
}
