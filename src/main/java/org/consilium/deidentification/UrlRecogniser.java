package org.consilium.deidentification;

import java.util.Set;

/** Web addresses, with or without their scheme. */
final class UrlRecogniser implements Recogniser {
    private static final Rule ADDRESS = Rule.block(IdentifierClass.URL, "url", "This is a web address.");
    private static final int LONGEST = 500;
    private static final Set<String> SCHEMES = Words.of("http https ftp hxxp hxxps");
    /** Last parts of addresses that end no sentence. */
    private static final Set<String> DOMAINS = Cues.words("networks", "domains");
    /** Last parts that are words too: what stands before them must not be one. */
    private static final Set<String> WORDS = Cues.words("networks", "words");

    @Override
    public void find(Examined examined) {
        Tokens tokens = examined.tokens();
        int done = 0;
        for (Token token : tokens.all()) {
            if (token.start() >= done && token.word()) {
                int start = start(tokens, token);
                int end = start < 0 ? 0 : end(tokens.text(), token.end());
                if (end > token.end() || start >= 0 && start < token.start()) {
                    examined.add(ADDRESS, start, Math.max(end, token.end()), Evidence.SHAPE, "");
                    done = Math.max(end, token.end());
                }
            }
        }
    }

    /** Where the address begins that this word proves to be one, or -1. */
    private static int start(Tokens tokens, Token word) {
        Token next = tokens.after(word);
        if (SCHEMES.contains(word.key()) && next.sign(':') && tokens.after(next).sign('/')) {
            return word.start();
        }
        if (word.key().equals("www") && next.sign('.') && next.touches(word)) {
            return word.start();
        }
        Token dot = tokens.before(word);
        Token host = tokens.before(dot);
        boolean joined = dot.sign('.') && word.touches(dot) && dot.touches(host) && (host.word() || host.number());
        boolean closed = !(next.touches(word) && (next.word() || next.number() || next.sign('@')));
        boolean domain = DOMAINS.contains(word.key()) && !word.capitalised()
                || WORDS.contains(word.key()) && word.text().equals(word.key()) && !host.has(Traits.EVERYDAY);
        return joined && closed && domain && host.length() > 1 ? hostStart(tokens, host) : -1;
    }

    private static int hostStart(Tokens tokens, Token host) {
        Token first = host;
        for (int parts = 0; parts < 10; parts++) {
            Token before = tokens.before(first);
            if (!first.touches(before) || !(before.word() || before.number() || before.signOf(".-"))) {
                return before.sign('@') && first.touches(before) ? -1 : first.start();
            }
            first = before;
        }
        return first.start();
    }

    /** The end of the address, without the signs that end a sentence. */
    private static int end(String text, int from) {
        int end = from;
        while (end < text.length()
                && end - from < LONGEST
                && !Character.isWhitespace(text.charAt(end))
                && "<>\"')]".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > from && ".,;:!?".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
