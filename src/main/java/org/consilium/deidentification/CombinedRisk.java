package org.consilium.deidentification;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Warns of facts that are harmless alone and together point at one person. */
final class CombinedRisk {
    private static final Set<String> AGES = Words.of("year years yr yo y m f");

    /** What pins a rare event down to a time, a place or a person. */
    private static final Set<IdentifierClass> PINS = Set.of(
            IdentifierClass.LOCATION,
            IdentifierClass.POSTCODE,
            IdentifierClass.AGE,
            IdentifierClass.DATE,
            IdentifierClass.EMPLOYER);

    private enum Fact {
        RARE,
        OCCUPATION,
        MEDIA
    }

    private static final Rule MEDIA = warning("media", "What was in the news can be looked up. Leave the mention out.");
    private static final Rule OCCUPATION =
            warning("rare-occupation", "Few people do this. Say the kind of work instead, such as \"manual work\".");
    private static final Rule RARE = warning(
            "rare-condition",
            "A rare event with an age, a date, a place or an occupation points at one person. Say the age as a range, and leave day and place out.");

    private static final Phrases<Fact> FACTS = Cues.phrases("risks", "facts", Fact::valueOf);

    private static Rule warning(String name, String reason) {
        return new Rule(IdentifierClass.COMBINATION, name, reason, Action.WARN);
    }

    private record Mention(Token first, Token last) {}

    /** The warnings that the text deserves. */
    List<Finding> of(Examined examined, List<Finding> others) {
        Map<Fact, Mention> mentions = mentions(examined.tokens());
        boolean pinned = others.stream().anyMatch(finding -> PINS.contains(finding.type()));
        boolean narrowed = pinned || mentions.containsKey(Fact.MEDIA) || mentions.containsKey(Fact.OCCUPATION);
        List<Finding> warnings = new ArrayList<>();
        mentions.forEach((fact, mention) -> {
            if (fact != Fact.RARE || narrowed || aged(examined.tokens())) {
                warnings.add(
                        rule(fact).at(mention.first().start(), mention.last().end(), Evidence.CONTEXT, ""));
            }
        });
        return warnings;
    }

    /** The first mention of each kind. */
    private static Map<Fact, Mention> mentions(Tokens tokens) {
        Map<Fact, Mention> mentions = new EnumMap<>(Fact.class);
        for (Token token : tokens.all()) {
            Phrases.Match<Fact> match = token.word() ? FACTS.at(tokens, token) : null;
            if (match != null) {
                mentions.putIfAbsent(match.meaning(), new Mention(token, match.last()));
            }
        }
        return mentions;
    }

    private static Rule rule(Fact fact) {
        return switch (fact) {
            case RARE -> RARE;
            case OCCUPATION -> OCCUPATION;
            case MEDIA -> MEDIA;
        };
    }

    private static boolean aged(Tokens tokens) {
        for (Token token : tokens.all()) {
            if (token.number() && token.length() <= 3) {
                Token next = tokens.after(token);
                Token unit = next.sign('-') ? tokens.after(next) : next;
                if (AGES.contains(unit.key())) {
                    return true;
                }
            }
        }
        return false;
    }
}
