package org.consilium.deidentification;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names that stand alone: those that are nothing else, and any word that somebody is introduced by. */
final class SingleNameRecogniser implements Recogniser {
    private static final Rule LISTED = Rule.block(IdentifierClass.NAME, "listed-name", "It is a name of people.");
    private static final Rule INTRODUCED =
            Rule.block(IdentifierClass.NAME, "introduced-name", "The words around it introduce a person.");
    private static final Set<String> TELLS = Words.of("says said asked replied");

    /** No person is called by a name after these. */
    private static final Set<String> DETERMINERS = Cues.words("names", "determiners");

    /** After these a word with a capital may be anything: "patient Care". */
    private static final Set<String> GENERAL = Words.of("patient client resident lady child baby");

    /** Given names that are words: at the start of a sentence they are those. */
    private static final Set<String> WORDS = Cues.words("names", "words");

    private static final int FARTHEST_BACK = 5;

    @Override
    public void find(Examined examined) {
        Tokens tokens = examined.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            Token word = tokens.at(at);
            if (word.word() && tokens.opensApart(word) && tokens.endsApart(word)) {
                Rule rule = word.proper() ? rule(tokens, word) : small(examined, word);
                if (rule != null) {
                    Token last = NameReader.end(tokens, word);
                    examined.add(rule, word, last, rule.equals(LISTED) ? Evidence.GAZETTEER : Evidence.CONTEXT);
                    at = last.index();
                }
            }
        }
    }

    private static @Nullable Rule rule(Tokens tokens, Token word) {
        if (word.has(Traits.SMALL) || NameCues.TITLES.contains(word.key()) || TermUse.of(tokens, word)) {
            return null;
        }
        boolean ordinary = word.has(Traits.ORDINARY);
        boolean instrument = word.has(Traits.INSTRUMENT);
        boolean namesake = word.has(Traits.NAME) && !word.has(Traits.EVERYDAY | Traits.DRUG);
        boolean kin = word.has(Traits.GIVEN | Traits.EPONYM)
                && ofRelative(tokens, word)
                && !GENERAL.contains(tokens.before(word).key());
        if (kin || namesake && (ofRelative(tokens, word) || named(tokens, word))) {
            return INTRODUCED;
        }
        boolean verb = word.opens() && WORDS.contains(word.key());
        if (word.has(Traits.NAME) && !verb && !ordinary && (!instrument || introduced(tokens, word))) {
            return LISTED;
        }
        boolean named = named(tokens, word) && (!word.has(Traits.EVERYDAY) || surely(tokens, word));
        boolean unknown = !ordinary && !instrument && !word.has(Traits.TOWN);
        return named || unknown && (ofRelative(tokens, word) || acts(tokens, word) || SurnameForm.of(word))
                ? INTRODUCED
                : null;
    }

    /** Names in small letters: after "my name is", and in a text that has no capitals at all. */
    private static @Nullable Rule small(Examined examined, Token word) {
        Tokens tokens = examined.tokens();
        if (!word.has(Traits.EVERYDAY)
                && word.length() > 2
                && phrase(tokens, NameCues.SURELY_NAMED, tokens.before(word))) {
            return INTRODUCED;
        }
        if (!examined.style().uncapitalised() || word.has(Traits.ORDINARY | Traits.EPONYM) || word.length() < 3) {
            return null;
        }
        boolean given = word.has(Traits.GIVEN)
                && !word.has(Traits.INSTRUMENT)
                && !DETERMINERS.contains(tokens.before(word).key());
        return given && !TermUse.of(tokens, word) ? LISTED : null;
    }

    /** "My name is …", "called …", "Regards, …". */
    private static boolean named(Tokens tokens, Token word) {
        Token before = tokens.before(word);
        for (int signs = 0; signs < 2 && (before.signOf(":,?\"'“”") || before.line()); signs++) {
            before = tokens.before(before);
        }
        return phrase(tokens, NameCues.NAMED, before);
    }

    /** Whether one of these phrases ends with this token. */
    private static boolean phrase(Tokens tokens, Phrases<Boolean> phrases, Token last) {
        for (int back = 0; back < FARTHEST_BACK; back++) {
            Token first = tokens.at(last.index() - back);
            Phrases.Match<Boolean> phrase = first.word() ? phrases.at(tokens, first) : null;
            if (phrase != null && phrase.last().index() == last.index()) {
                return true;
            }
        }
        return false;
    }

    /** After "surname" and "name is" any word that begins with a capital is a name. */
    private static boolean surely(Tokens tokens, Token word) {
        Token is = tokens.before(word);
        return is.key().equals("surname")
                || is.key().equals("is") && tokens.before(is).key().endsWith("name");
    }

    private static boolean introduced(Tokens tokens, Token word) {
        Token before = tokens.before(word);
        Token cue = before.signOf(",:") ? tokens.before(before) : before;
        return NameCues.INTRODUCERS.contains(cue.key())
                || NameCues.RELATIVES.contains(cue.key())
                || named(tokens, word);
    }

    private static boolean ofRelative(Tokens tokens, Token word) {
        Token before = tokens.before(word);
        Token cue = before.signOf(",:(") ? tokens.before(before) : before;
        return NameCues.RELATIVES.contains(cue.key());
    }

    /** Only people say, live and reply. */
    private static boolean acts(Tokens tokens, Token word) {
        Token next = tokens.after(word);
        Token before = tokens.before(word);
        boolean told = TELLS.contains(before.key());
        boolean family = before.key().equals("the") && NameCues.BELONGINGS.contains(next.key());
        return told
                || family
                || next.start() - word.end() == 1
                        && (NameCues.ACTS.contains(next.key()) || NameCues.DOES.at(tokens, next) != null);
    }
}
