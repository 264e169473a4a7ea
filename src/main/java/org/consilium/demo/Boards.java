package org.consilium.demo;

import java.util.List;
import org.consilium.platform.id.Ids;

/** The boards of the demo. */
final class Boards {
    private final Ids ids;

    Boards(Ids ids) {
        this.ids = ids;
    }

    /** All of them, in their order. */
    List<DemoBoard> all() {
        return List.of(
                new DemoBoard(
                        ids.v4(),
                        "house",
                        "House news",
                        "What changes on this site, and how to use it.",
                        List.of(),
                        false,
                        true),
                open("cardiology", "Cardiology", "Heart and vessels: from the ECG to the intervention."),
                open("neurology", "Neurology", "Brain, nerves and muscles."),
                open("nephrology", "Nephrology", "Kidneys, dialysis and transplants."),
                open("endocrinology", "Endocrinology", "Hormones, diabetes and metabolism."),
                open("gastroenterology", "Gastroenterology", "Gut, liver and pancreas."),
                open("oncology", "Oncology", "Solid tumours and leukaemias, from screening to palliation."),
                open("hematology", "Haematology", "Blood, marrow and clotting."),
                open("pulmonology", "Pulmonology", "Lungs, airways and sleep."),
                open("rheumatology", "Rheumatology", "Joints, connective tissue and autoimmunity."),
                open("dermatology", "Dermatology", "Skin, hair and nails."),
                open("infectious-diseases", "Infectious diseases", "Microbes, resistance and travel."),
                new DemoBoard(
                        ids.v4(),
                        "psychiatry",
                        "Psychiatry",
                        "Mind and mood; for those who treat them.",
                        List.of("physician", "psychologist", "nurse"),
                        false,
                        false),
                open("pediatrics", "Paediatrics", "From the newborn to the adolescent."),
                open("ophthalmology", "Ophthalmology", "Eyes and sight."),
                open("genetics", "Medical genetics", "Syndromes, testing and counselling."),
                new DemoBoard(
                        ids.v4(),
                        "pharmacy-practice",
                        "Pharmacy practice",
                        "Dispensing, interactions and shortages; pharmacists only.",
                        List.of("pharmacist"),
                        false,
                        false),
                new DemoBoard(
                        ids.v4(),
                        "editorial-circle",
                        "Editorial circle",
                        "Preparing the journal club; by invitation.",
                        List.of(),
                        true,
                        false));
    }

    private DemoBoard open(String slug, String name, String purpose) {
        return new DemoBoard(ids.v4(), slug, name, purpose, List.of(), false, false);
    }
}
