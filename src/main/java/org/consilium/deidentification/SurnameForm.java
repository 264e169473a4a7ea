package org.consilium.deidentification;

/** Tells family names that no list holds by their endings. */
final class SurnameForm {
    private static final Shapes ENDING = new Shapes(
            "\\p{L}{2,20}(?:ova|ov\u00e1|eva|yev|iev|ovic|ovi\u0107|evi\u0107|ski|sky|ska|sk\u00e1|wicz|czyk|czak|sson|sdottir|sd\u00f3ttir|str\u00f6m|qvist|quist|lund|gaard|inen|escu|idis|poulos|akis|shvili|enko|chuk|\u00ednez|\u00e9rez|\u00f3pez|ianni|etti|elli|ucci|aldo|mann)");

    private SurnameForm() {}

    /** Whether the word is written as family names are, and as hardly anything else. */
    static boolean of(Word word) {
        return word.looksProper() && ENDING.matches(word.text());
    }
}
