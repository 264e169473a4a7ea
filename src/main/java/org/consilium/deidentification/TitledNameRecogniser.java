package org.consilium.deidentification;

import java.util.Set;

/** Names after a title: "Mrs Archer", "Dr. de Vries", "Herr Müller". */
final class TitledNameRecogniser implements Recogniser {
    private static final Rule NAME = Rule.block(IdentifierClass.NAME, "titled-name", "A title stands before it.");

    /** Milliseconds and French gauge. */
    private static final Set<String> UNITS = Words.of("ms fr");

    @Override
    public void find(Examined examined) {
        Tokens tokens = examined.tokens();
        for (Token token : tokens.all()) {
            if (token.word() && NameCues.TITLES.contains(token.key()) && tokens.opensApart(token)) {
                read(examined, token);
            }
        }
    }

    private static void read(Examined examined, Token title) {
        Tokens tokens = examined.tokens();
        boolean sure = NameCues.SURE_TITLES.contains(title.key());
        boolean unit = UNITS.contains(title.key()) && tokens.before(title).number();
        if (unit) {
            return;
        }
        Token next = tokens.after(title);
        boolean dotted = next.signOf(".:");
        Token name = dotted ? tokens.after(next) : next;
        if (name.start() - title.end() > 4 || name.line()) {
            return;
        }
        Token particle = name;
        while (NameCues.PARTICLES.contains(particle.key())
                && particle.index() < name.index() + 3
                && !particle.capitalised()) {
            particle = tokens.after(particle);
        }
        boolean named = sure
                ? surely(particle)
                : title.capitalised() && particle.proper() && !particle.has(Traits.ORDINARY) && !dotted;
        boolean rank = title.key().equals("pt") && !particle.has(Traits.NAME);
        if (named && !rank && !NameCues.TITLES.contains(particle.key())) {
            examined.add(NAME, name, NameReader.end(tokens, particle), Evidence.LABEL);
        }
    }

    /** After "Mr" any word that begins with a capital, and in small letters any that is no everyday word. */
    private static boolean surely(Token name) {
        if (!name.word()
                || name.has(Traits.SMALL) && !name.has(Traits.NAME)
                || name.initial() && name.text().equals("I")) {
            return false;
        }
        return name.capitalised() || !name.has(Traits.ORDINARY) && name.length() > 2;
    }
}
