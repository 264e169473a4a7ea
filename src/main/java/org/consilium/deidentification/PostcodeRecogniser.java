package org.consilium.deidentification;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Postcodes: those whose form is telling, and digits that a label or a town makes one. */
final class PostcodeRecogniser implements Recogniser {
    private static final String STATE =
            "(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|PR|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY])";

    /** These are written in capitals, so that "in 45 min" stays what it is. */
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?:GIR ?0AA|(?:[A-PR-UWYZ][0-9]{1,2}|[A-PR-UWYZ][A-HK-Y][0-9]{1,2}|[A-PR-UWYZ][0-9][A-HJKSTUW]|[A-PR-UWYZ][A-HK-Y][0-9][ABEHMNPRVWXY]) ?[0-9][ABD-HJLNP-UW-Z]{2})(?![\\p{L}\\d])"),
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?!T\\dN\\dM)[ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z][ -]?\\d[ABCEGHJ-NPRSTV-Z]\\d(?![\\p{L}\\d])"),
            Pattern.compile(
                    "(?<![\\p{L}\\d.,/-])[1-9]\\d{3} (?!MG|ML|IU|KG|CM|MM|PM|AM|IE|UI)[A-Z]{2}(?= +[A-Z][a-z]|[,.\\n]|$)"),
            Pattern.compile("(?<=\\b" + STATE + ",? {1,2})\\d{5}(?:-\\d{4})?(?!\\d)"),
            Pattern.compile("(?<![\\p{L}\\d.,/-])(?:[ADFLB]|CH|SE|DK|NO)-\\d{3} ?\\d{1,2}(?!\\d)"));

    private static final Shapes LABELLED = new Shapes(
            "\\b(?:zip(?: ?code)?|post ?code|postal(?: ?code)?|plz|postleitzahl|c\\.?p\\.?|c[óo]digo postal|code postal|cap|eircode|npa)(?: {0,2}(?:is|:|=|no\\.?)){0,2} {0,2}([a-z]{0,2}\\d[a-z\\d]{1,5}(?:[ -][a-z\\d]{2,4})?)(?![\\p{L}\\d])");

    @Override
    public void find(Examined examined) {
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(examined.text());
            while (matcher.find()) {
                add(examined, matcher.start(), matcher.end(), Evidence.SHAPE);
            }
        }
        LABELLED.nearDigits(examined, labelled -> {
            add(examined, labelled.start(1), labelled.end(1), Evidence.LABEL);
        });
    }

    private static void add(Examined examined, int start, int end, Evidence evidence) {
        examined.add(new Finding(
                IdentifierClass.POSTCODE,
                start,
                end,
                "postcode",
                "A postcode leads to a few streets.",
                evidence,
                Action.BLOCK,
                ""));
    }
}
