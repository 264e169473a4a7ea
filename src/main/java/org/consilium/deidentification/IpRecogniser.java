package org.consilium.deidentification;

/** Addresses of computers: IPv4, IPv6 and hardware addresses. */
final class IpRecogniser implements Recogniser {
    private static final String PART = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final Shapes ADDRESS = new Shapes("(?<![\\w.:])(?:" + PART + "(?:\\." + PART + "){3}(?![\\d.]\\d)"
            + "|[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){7}|[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){1,6}::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,5})?"
            + "|(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2})(?![\\w:])");

    @Override
    public void find(Examined examined) {
        ADDRESS.nearDigits(examined, matcher -> {
            if (!examined.before(matcher.start(), 9).matches(".*(?:version|v\\.?) $")) {
                examined.add(new Finding(
                        IdentifierClass.IP,
                        matcher.start(),
                        matcher.end(),
                        "ip",
                        "This is the address of a computer.",
                        Evidence.SHAPE,
                        Action.BLOCK,
                        ""));
            }
        });
    }
}
