package org.consilium.deidentification;

/** US social security numbers by their form, 123-45-6789: they have no check digits, but areas and serials that are never given. */
final class SocialSecurityRecogniser implements Recogniser {
    private static final Rule NUMBER =
            Rule.block(IdentifierClass.SSN, "ssn", "This is written like a US social security number.");
    private static final int[] GROUPS = {3, 2, 4};
    private static final int NO_AREA = 666;
    private static final int LAST_AREA = 899;

    @Override
    public void find(Examined examined) {
        Tokens tokens = examined.tokens();
        for (Token token : tokens.all()) {
            if (token.number() && token.length() == GROUPS[0] && apart(tokens, token)) {
                read(examined, token);
            }
        }
    }

    private static void read(Examined examined, Token area) {
        Tokens tokens = examined.tokens();
        Token sign = tokens.after(area);
        boolean hyphens = sign.sign('-');
        Token group = hyphens ? tokens.after(sign) : sign;
        Token second = tokens.after(group);
        Token serial = hyphens && second.sign('-') ? tokens.after(second) : second;
        boolean together = serial.start() - area.start() == GROUPS[0] + GROUPS[1] + 2;
        boolean lengths =
                group.length() == GROUPS[1] && serial.length() == GROUPS[2] && group.number() && serial.number();
        boolean given = area.value() > 0
                && area.value() <= LAST_AREA
                && area.value() != NO_AREA
                && group.value() != 0
                && serial.value() > 0;
        boolean closed = !Units.timeOrDose(tokens.after(serial).key())
                && tokens.endsApart(serial)
                && !(tokens.after(serial).sign('-') && tokens.after(serial).touches(serial));
        if (together && lengths && given && closed) {
            examined.add(NUMBER, area, serial, Evidence.SHAPE);
        }
    }

    private static boolean apart(Tokens tokens, Token area) {
        Token before = tokens.before(area);
        return !area.touches(before) || !(before.word() || before.number() || before.signOf("-./+"));
    }
}
