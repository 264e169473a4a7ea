package org.consilium.deidentification;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Warns of facts that are harmless alone and together point at one person. */
final class CombinedRisk {
    private static final Shapes RARE = new Shapes(
            "(?<![\\p{L}\\d])(?:rare|orphan|first (?:reported|ever|documented|in the (?:uk|world|country|region))|only (?:known|case|reported|\\d+ cases)|one of (?:only )?\\w+ (?:patients|people|cases)|conjoined|quadruplets|quintuplets|transplant of the face|face transplant|siamese)\\b");
    private static final Shapes OCCUPATION = new Shapes(
            "(?<![\\p{L}\\d])(?:mayor|bishop|astronaut|footballer|rugby player|olympic|athlete|actor|actress|singer|musician|politician|judge|mp|councillor|celebrity|tv presenter|newsreader|lighthouse keeper|head ?teacher|police chief|well[- ]known|famous|professional (?:footballer|cyclist|boxer|dancer|golfer)|ambassador|astronomer|pilot|zookeeper|beekeeper|falconer|taxidermist)\\b");
    private static final Shapes MEDIA = new Shapes(
            "(?<![\\p{L}\\d])(?:in the (?:news|newspapers?|papers|press)|on (?:tv|television|the news|local radio)|reported in the (?:press|media)|made headlines|went viral|local (?:news|newspaper|paper)|court case|murder trial|plane crash|train crash|bus crash|terror(?:ist)? attack|mass shooting|inquest)\\b");
    private static final Shapes AGE = new Shapes("\\b\\d{1,3}[ -]?(?:year|yr|yo\\b|y/o|y\\.o|[mf]\\b)");

    List<Finding> of(Examined examined, List<Finding> others) {
        List<Finding> warnings = new ArrayList<>();
        boolean placed = others.stream().anyMatch(finding -> finding.type() == IdentifierClass.LOCATION);
        boolean aged = AGE.within(examined.text());
        Matcher media = MEDIA.over(examined);
        if (media.find()) {
            warnings.add(warning(media, "media", "What was in the news can be looked up. Leave the mention out."));
        }
        Matcher job = OCCUPATION.over(examined);
        if (job.find()) {
            warnings.add(warning(
                    job,
                    "rare-occupation",
                    "Few people do this. Say the kind of work instead, such as \"manual work\"."));
        }
        Matcher rare = RARE.over(examined);
        if (rare.find() && (aged || placed || !warnings.isEmpty())) {
            warnings.add(
                    warning(
                            rare,
                            "rare-condition",
                            "A rare event with an age, a place or an occupation points at one person. Say the age as a range and leave the place out."));
        }
        return warnings;
    }

    private static Finding warning(Matcher at, String rule, String reason) {
        return new Finding(
                IdentifierClass.COMBINATION, at.start(), at.end(), rule, reason, Evidence.CONTEXT, Action.WARN, "");
    }
}
