package org.consilium.deidentification;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTownRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[28014]] [[Madrid]]",
                "[[10115]] [[Berlin]]",
                "[[20121]] [[Milano]], poi",
                "[[75014]] [[Paris]]",
                "[[15006]] [[A Coruña]]",
                "[[04700]], [[El Ejido]]",
                "[[36204]] [[Vigo (Pontevedra]])",
                "[[Los Alisos, 10]]. [[13002]] [[Ciudad Real]]"
            })
    void finds(String marked) {
        Marked.assertFound("postcode-and-town", marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019 Boston trial", "12000 Units daily", "10000 Steps a day", "20000 IU weekly"})
    void leavesAlone(String text) {
        Marked.assertClean(text);
    }
}
