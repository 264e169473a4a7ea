package org.consilium.deidentification;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreetRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "lives at [[14 Acacia Avenue]]",
                "[[221B Baker Street]]",
                "[[Hauptstraße 12]]",
                "[[27 rue Pasteur]]",
                "[[Calle Mayor 8]]",
                "[[Via Roma 12]]",
                "[[Berliner Straße 5]]",
                "[[Kerkstraat 14]]",
                "[[P.O. Box 242]]",
                "near [[Elm Road]]",
                "[[221 Oak St., Apt 4B]]",
                "[[14 acacia avenue]]",
                "[[42nd Street]]"
            })
    void finds(String marked) {
        Marked.assertFound("street", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 cm wide",
                "the road to recovery",
                "a two way street",
                "3 way tap",
                "5 mm drive",
                "lane 3 of the gel",
                "via a 12 mm port",
                "place 2 drops",
                "close 3 layers",
                "a court of 5 judges",
                "St 2 elevation",
                "10 Park score"
            })
    void leavesAlone(String text) {
        Marked.assertClean(text);
    }
}
