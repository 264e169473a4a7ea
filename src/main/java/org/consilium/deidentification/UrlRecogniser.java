package org.consilium.deidentification;

import java.util.regex.Matcher;

/** Web addresses, with or without their scheme. */
final class UrlRecogniser implements Recogniser {
    private static final Shapes ADDRESS = new Shapes(
            "\\b(?:(?:https?|ftp)://[^\\s<>\"'\\)\\]]{3,300}+|www\\.[\\w.-]{3,100}+(?:/[^\\s<>\"'\\)\\]]{0,200}+)?"
                    + "|[a-z][a-z0-9-]{2,40}+(?:\\.[a-z0-9-]{2,30}){0,2}\\.(?:com|org|net|edu|gov|info|co\\.uk|nhs\\.uk|de|fr|es|it|nl|ie|ch|at|eu|io|me)\\b(?:/[^\\s<>\"'\\)\\]]{0,200}+)?)");

    @Override
    public void find(Examined examined) {
        Matcher matcher = ADDRESS.over(examined);
        while (matcher.find()) {
            int end = matcher.end();
            while (".,;:!?".indexOf(examined.text().charAt(end - 1)) >= 0) {
                end--;
            }
            if (matcher.start() == 0 || examined.text().charAt(matcher.start() - 1) != '@') {
                examined.add(new Finding(
                        IdentifierClass.URL,
                        matcher.start(),
                        end,
                        "url",
                        "This is a web address.",
                        Evidence.SHAPE,
                        Action.BLOCK,
                        ""));
            }
        }
    }
}
