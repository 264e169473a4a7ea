package org.consilium.deidentification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one word or more, each with what it means; one look at a token finds the longest that begins there. Dots and hyphens
 * of the text that a phrase does not spell are passed over, so that "hosp. no" is "hosp no".
 */
final class Phrases<V> {
    private record Phrase<V>(List<String> rest, V meaning) {}

    /**
     * A phrase in a text.
     *
     * @param meaning what it means
     * @param last its last token
     */
    record Match<V>(V meaning, Token last) {}

    private final Map<String, List<Phrase<V>>> byFirst = new HashMap<>();

    /** Adds a phrase, without accents and in lower case. */
    void add(V meaning, String phrase) {
        List<String> parts = parts(phrase);
        List<Phrase<V>> beside = byFirst.computeIfAbsent(parts.get(0), first -> new ArrayList<>());
        beside.add(new Phrase<>(parts.subList(1, parts.size()), meaning));
        beside.sort(
                Comparator.comparing((Phrase<V> known) -> known.rest().size()).reversed());
    }

    private static List<String> parts(String phrase) {
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < phrase.length(); ) {
            int end = at + 1;
            while (Character.isLetter(phrase.charAt(at))
                    && end < phrase.length()
                    && Character.isLetter(phrase.charAt(end))) {
                end++;
            }
            if (phrase.charAt(at) != ' ') {
                parts.add(phrase.substring(at, end));
            }
            at = end;
        }
        return parts;
    }

    /** The longest phrase that begins with this token. */
    @Nullable Match<V> at(Tokens tokens, Token first) {
        List<Phrase<V>> candidates = byFirst.get(first.key());
        if (candidates == null || !tokens.opensApart(first)) {
            return null;
        }
        for (Phrase<V> candidate : candidates) {
            Token last = lastOf(candidate, tokens, first);
            if (last != null
                    && (!last.word()
                            || !tokens.after(last).touches(last)
                            || !tokens.after(last).word())) {
                return new Match<>(candidate.meaning(), last);
            }
        }
        return null;
    }

    private static @Nullable Token lastOf(Phrase<?> phrase, Tokens tokens, Token first) {
        Token last = first;
        for (String part : phrase.rest()) {
            Token next = tokens.after(last);
            if (next.signOf(".-") && !next.text().equals(part)) {
                next = tokens.after(next);
            }
            if (!next.key().equals(part)) {
                return null;
            }
            last = next;
        }
        return last;
    }
}
