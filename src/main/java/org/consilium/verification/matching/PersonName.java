package org.consilium.verification.matching;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A name whose parts are told apart, as in a register.
 *
 * @param family the family name; may be several words
 * @param given all given names, the first one first; may be initials
 */
public record PersonName(String family, String given) {

    /** As people write it. */
    public String text() {
        return (given + " " + family).strip();
    }

    List<String> familyWords() {
        return NameText.words(family);
    }

    List<String> givenWords() {
        return NameText.words(given);
    }

    /** The name, and the same with umlauts as two letters. */
    Stream<PersonName> spellings() {
        return Stream.of(this, new PersonName(NameText.spelledOut(family), NameText.spelledOut(given)))
                .distinct();
    }

    /** The name, and the same with the first word alone of a family name of several, which is how many go by. */
    Stream<PersonName> shortened() {
        List<String> words = FamilyName.withoutParticles(NameText.plainWords(family));
        return words.isEmpty()
                ? Stream.of(this)
                : Stream.of(this, new PersonName(String.join(" ", words), given), new PersonName(words.get(0), given));
    }

    /** What a name may mean of which only is known that given names come first. */
    static Stream<PersonName> readings(String name) {
        List<String> words = List.of(name.strip().split("\\s+"));
        return IntStream.range(1, words.size())
                .mapToObj(first -> new PersonName(
                        String.join(" ", words.subList(first, words.size())),
                        String.join(" ", words.subList(0, first))));
    }
}
