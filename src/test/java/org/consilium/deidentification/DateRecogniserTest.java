package org.consilium.deidentification;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "seen [[3 March 2021]] in clinic",
                "[[12/04/2019]]",
                "[[2020-11-02]]",
                "[[2020-11-02T10:15:00Z]]",
                "OP am [[14.02.2020]] erfolgt",
                "vu le [[3 février 2019]]",
                "ingresó el [[3 de marzo de 2019]]",
                "il [[3 marzo 2019]]",
                "op [[3 maart 2019]]",
                "[[Sept 2018]]",
                "[[7th of May 2022]]",
                "[[Nov 3rd, 2020]]",
                "[[21-Jun-2017]]",
                "[[12MAR2021]]",
                "[[March '21]]",
                "admitted [[3/4]]",
                "since [[March]]",
                "on [[Christmas Day]]",
                "[[Tuesday 4th]]",
                "[[winter 2019]]",
                "born [[14.3.50]]",
                "DOB [[19560412]]",
                "[[febrero y abril de 2002]]",
                "the [[3rd of March]]",
                "between [[3 and 7 March]]",
                "[[2/14/2020]]"
            })
    void finds(String marked) {
        Marked.assertFound("date", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in 2019",
                "3/52",
                "5/7 then stop",
                "120/80",
                "T4/5",
                "1-2 tablets",
                "3.5.2 release",
                "may 3 units suffice",
                "March fracture",
                "she may go",
                "24/7",
                "1/2",
                "10/10 pain",
                "power 4/5",
                "aged 12-14",
                "on day 3",
                "3-0 Vicryl",
                "in 3-4 weeks",
                "2.5.1 mg",
                "set 3 targets",
                "mar 2"
            })
    void leavesAlone(String text) {
        Marked.assertClean(text);
    }
}
