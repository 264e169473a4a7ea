package org.consilium.deidentification;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A postcode before its town, as the continent writes it: "28014 Madrid", "D-10115 Berlin", "1012 AB Amsterdam". */
final class PostcodeTownRecogniser implements Recogniser {
    private static final Pattern PAIR = Pattern.compile(
            "(?<![\\p{L}\\d.,/-])(?:[A-Z]{1,2}-)?(\\d{4,5})\\.?,?[ \\n>]{1,3}"
                    + "(\\p{Lu}[\\p{L}'-]{1,25}(?: (?:de|del|la|am|an der|sur|sul) ?\\p{Lu}?[\\p{L}-]{1,20})?(?: \\p{Lu}[\\p{L}-]{1,20}){0,2})");
    private static final Pattern COUNTRY = Pattern.compile(
            "(\\p{Lu}[\\p{L}-]{2,25}(?: (?:de |la |del )?\\p{Lu}[\\p{L}-]{1,20}){0,2})[.,]? ?(?=\\((?:España|Cuba|Argentina|M[eé]xico|Chile|Portugal|France|Italia|Deutschland)\\))");

    private static final Set<String> FORM = Set.of("datos", "motivo", "mobile", "tel", "fax", "email");

    @Override
    public void find(Examined examined) {
        Matcher pair = PAIR.matcher(examined.text());
        while (pair.find()) {
            String first = Words.key(pair.group(2).split(" ")[0]);
            boolean town =
                    !examined.lexicon().countryOfTown(Words.key(pair.group(2))).isEmpty()
                            || !examined.lexicon().countryOfTown(first).isEmpty()
                                    && !examined.lexicon().ordinary(first);
            boolean alone = !examined.lexicon().ordinary(first)
                    && pair.group(1).length() == 5
                    && !FORM.contains(first)
                    && pair.group().indexOf('\n') < 0;
            if (town || alone) {
                add(examined, IdentifierClass.POSTCODE, pair.start(), pair.end(1));
                add(examined, IdentifierClass.LOCATION, pair.start(2), pair.end(2));
            }
        }
        Matcher country = COUNTRY.matcher(examined.text());
        while (country.find()) {
            add(examined, IdentifierClass.LOCATION, country.start(1), country.end(1));
        }
    }

    private static void add(Examined examined, IdentifierClass type, int start, int end) {
        examined.add(new Finding(
                type,
                start,
                end,
                "postcode-and-town",
                "A postcode with its town leads to a few streets.",
                Evidence.SHAPE,
                Action.BLOCK,
                ""));
    }
}
