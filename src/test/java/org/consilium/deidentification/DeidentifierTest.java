package org.consilium.deidentification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeidentifierTest {
    private static final Deidentifier DEIDENTIFIER = new Deidentifier();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NATIONAL_ID|NHS no 943 476 5919 on file|943 476 5919",
                "NATIONAL_ID|her NHS number: 943 476 5918 is wrong|943 476 5918",
                "NATIONAL_ID|NINO AB 12 34 56 C given|AB 12 34 56 C",
                "NATIONAL_ID|DNI 12345678Z|12345678Z",
                "SSN|SSN 123-45-6789|123-45-6789",
                "ACCOUNT|pays from GB82 WEST 1234 5698 7654 32 monthly|GB82 WEST 1234 5698 7654 32",
                "MRN|MRN 00482913, seen twice|00482913",
                "EMAIL|write to j.archer@example.org please|j.archer@example.org",
                "PHONE|ring his wife on 07700 900123 after six|07700 900123",
                "PHONE|call (415) 555-0132|(415) 555-0132",
                "IP|logged in from 192.0.2.17|192.0.2.17",
                "URL|see https://example.org/smith|https://example.org/smith",
                "POSTCODE|lives in SW1A 1AA|SW1A 1AA",
                "DATE|seen 3 March 2021 in clinic|3 March 2021",
                "DATE|OP am 14.02.2020 erfolgt|14.02.2020",
                "DATE|vu le 3 février 2019|3 février 2019",
                "DATE|ingresó el 3 de marzo de 2019|3 de marzo de 2019",
                "AGE|a 93-year-old woman|93",
                "NAME|I saw Mr Parkinson today|Parkinson",
                "NAME|referred by Dr Wells|Wells",
                "NAME|Herr Müller klagt über Schwindel|Müller",
                "NAME|his wife Margaret called|Margaret",
                "LOCATION|transferred to Ninewells Hospital|Ninewells Hospital",
                "LOCATION|lives at 14 Acacia Avenue|14 Acacia Avenue",
                "LOCATION|she moved from Leeds last year|Leeds",
                "DEVICE|pacemaker serial no PJN429871H|PJN429871H",
                "EMPLOYER|He works for Brightwell Foundry|Brightwell Foundry"
            })
    void findsWhatIdentifies(IdentifierClass type, String text, String expected) {
        assertThat(DEIDENTIFIER.examine(text, TextContext.none())).anySatisfy(finding -> {
            assertThat(text.substring(finding.start(), finding.end())).isEqualTo(expected);
            assertThat(finding.type()).isEqualTo(type);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BP 120/80, HR 72, sats 98% on air",
                "amoxicillin 500 mg tds 5/7 then review 3/52",
                "Crohn's disease since 2011, Wilson's disease excluded",
                "A Foley catheter was placed and closed with 4-0 Vicryl",
                "Wells score 4.5, Framingham risk 12%, GCS 15/15",
                "T3N0M0, stage IIB, Gleason score 7 (3+4)",
                "ICD-10 K50.9, BRCA1 c.68_69delAG, NCT trial in 2019",
                "Na 138, K 4.1, CRP 210, Hb 9.8 g/dL, INR 2.5",
                "a 78-year-old man with Parkinson's disease",
                "Review in two weeks. The patient may need 3 units.",
                "Seen in the hospital by the surgical team",
                "Power 4/5 in both legs, reflexes 2+"
            })
    void leavesTheClinicAlone(String text) {
        assertThat(DEIDENTIFIER.examine(text, TextContext.none())).isEmpty();
    }

    @Test
    void keepsTheDaysBetweenDates() {
        String text = "Admitted 3 March 2021, operated 7 March 2021.";
        assertThat(DEIDENTIFIER.examine(text, TextContext.none()))
                .extracting(Finding::replacement)
                .containsExactly("day 0", "day 4");
    }

    @Test
    void findsASurnameAgain() {
        String text = "Mrs Jane Archer fell. Archer was found by a neighbour.";
        assertThat(DEIDENTIFIER.examine(text, TextContext.none())).hasSize(2);
    }

    @Test
    void givesPlacesInTheTextAsItWasWritten() {
        String text = "\uD83D\uDE00 Mr\u200B P\u0430rkinson";
        Finding finding = DEIDENTIFIER.examine(text, TextContext.none()).get(0);
        assertThat(text.substring(finding.start(), finding.end())).isEqualTo("P\u0430rkinson");
    }

    @Test
    void anAuthorDismissesAWordButNoProvenNumber() {
        String text = "Mr Parkinson, 943 476 5919";
        TextContext context = new TextContext(java.util.Set.of("Parkinson", "943 476 5919"));
        assertThat(DEIDENTIFIER.examine(text, context))
                .extracting(Finding::type)
                .containsExactly(IdentifierClass.NATIONAL_ID);
    }

    @Test
    void warnsWhenHarmlessFactsPointAtOnePerson() {
        String text = "A rare tumour in a 34-year-old footballer; it was in the news.";
        List<Finding> findings = DEIDENTIFIER.examine(text, TextContext.none());
        assertThat(findings).isNotEmpty().allSatisfy(finding -> assertThat(finding.action())
                .isEqualTo(Action.WARN));
    }
}
