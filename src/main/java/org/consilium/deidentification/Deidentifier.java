package org.consilium.deidentification;

import java.util.ArrayList;
import java.util.List;

/**
 * Says what in a text would identify a patient. Pure and thread-safe; makes no call and keeps nothing of a text. Made once: it
 * reads the word lists.
 */
public final class Deidentifier {
    private final Lexicon lexicon = new Lexicon();
    private final List<Recogniser> recognisers = List.of(
            new EmailRecogniser(),
            new UrlRecogniser(),
            new IpRecogniser(),
            new CheckedNumberRecogniser(),
            new SocialSecurityRecogniser(),
            new LabelledNumberRecogniser(),
            new LongNumberRecogniser(),
            new PhoneRecogniser(),
            new DateRecogniser(),
            new AgeRecogniser(),
            new PostcodeRecogniser(),
            new PostcodeTownRecogniser(),
            new VehicleRecogniser(),
            new HandleRecogniser(),
            new StreetRecogniser(),
            new AnnouncedAddressRecogniser(),
            new FurtherAddressRecogniser(),
            new FacilityRecogniser(),
            new ContinentalFacilityRecogniser(),
            new KnownFacilityRecogniser(),
            new TownRecogniser(),
            new MovedToRecogniser(),
            new LabelledTextRecogniser(),
            new TitledNameRecogniser(),
            new NamePairRecogniser(),
            new SingleNameRecogniser(),
            new PeopleListRecogniser());
    private final JoinedNames joined = new JoinedNames();
    private final RepeatedNames repeated = new RepeatedNames();
    private final CombinedRisk combined = new CombinedRisk();

    /**
     * Examines a text.
     *
     * @param text anything, of any length; time grows with the length alone
     * @param context what is known about the text
     * @return what was found, in the order of the text; only warnings may overlap others
     */
    public List<Finding> examine(String text, TextContext context) {
        NormalText normal = NormalText.of(text);
        Examined examined = new Examined(normal.text(), lexicon);
        recognisers.forEach(recogniser -> recogniser.find(examined));
        joined.find(examined);
        repeated.find(examined);
        List<Finding> merged = new ArrayList<>(Replacements.of(Merge.of(examined.found()), normal.text()));
        merged.addAll(combined.of(examined, merged));
        return merged.stream()
                .map(finding ->
                        finding.at(normal.originalStart(finding.start()), normal.originalEnd(finding.end(), text)))
                .filter(finding ->
                        finding.certain() || !context.dismisses(text.substring(finding.start(), finding.end())))
                .toList();
    }
}
