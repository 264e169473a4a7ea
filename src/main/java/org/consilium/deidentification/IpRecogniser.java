package org.consilium.deidentification;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of computers: IPv4, IPv6 and hardware addresses. */
final class IpRecogniser implements Recogniser {
    private static final Rule ADDRESS = Rule.block(IdentifierClass.IP, "ip", "This is the address of a computer.");
    private static final int LONGEST = 48;
    private static final String PART = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final Pattern FORM = Pattern.compile(
            "(?:" + PART + "(?:\\." + PART + "){3}(?:/\\d{1,2})?(?![\\d.]\\d)"
                    + "|[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){7}|[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6}::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,5})?"
                    + "|(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2})(?![\\w:])",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> VERSIONS = Words.of("version v ver release build");

    @Override
    public void find(Examined examined) {
        Tokens tokens = examined.tokens();
        Matcher matcher = FORM.matcher(examined.text()).useTransparentBounds(true);
        for (Token token : tokens.all()) {
            if (begins(tokens, token)) {
                matcher.region(token.start(), Math.min(examined.text().length(), token.start() + LONGEST));
                if (matcher.lookingAt()) {
                    examined.add(ADDRESS, matcher.start(), matcher.end(), Evidence.SHAPE, "");
                }
            }
        }
    }

    private static boolean begins(Tokens tokens, Token token) {
        if (!(token.number() || token.word()) || token.length() > 4) {
            return false;
        }
        Token before = tokens.before(token);
        if (token.touches(before) && (before.word() || before.number() || before.signOf(".:-_"))) {
            return false;
        }
        Token next = tokens.after(token);
        return next.touches(token)
                && (next.number()
                        || next.word()
                        || next.signOf(":-.") && tokens.after(next).touches(next))
                && !VERSIONS.contains(before.key());
    }
}
