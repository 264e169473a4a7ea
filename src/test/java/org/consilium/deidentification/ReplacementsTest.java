package org.consilium.deidentification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplacementsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Admitted 3 March 2021, operated 7 March 2021|Admitted day 0, operated day 4",
                "Admitted 3 March, operated 7 March|Admitted day 0, operated day 4",
                "Seen 2020-02-27 and 2020-03-01|Seen day 0 and day 3",
                "aufgenommen am 14.02.2020, entlassen am 20.02.2020|aufgenommen am day 0, entlassen am day 6",
                "Seen 3 March 2021, born 12 April 1950|Seen day 0, born 1950",
                "born 12 April 1950, seen 3 March 2021|born 1950, seen day 0",
                "born 12 April 1950, admitted 3 March 2021, home 9 March 2021|born 1950, admitted day 0, home day 6",
                "moved from Leeds|moved from a town in the United Kingdom",
                "diagnosed in June 2012|diagnosed in 2012",
                "a 93-year-old man|a 90+-year-old man",
                "from Ninewells Hospital|from a hospital",
                "at Great Ormond Children's Hospital|at a children's hospital",
                "at Oakfield Surgery|at a general practice",
                "moved from Toulouse|moved from a town in France",
                "Mr Okafor rang|Mr [name] rang",
                "MRN 00482913|MRN [number]",
                "write to a.b@c.example|write to [e-mail]"
            })
    void keepTheClinicalSense(String text, String replaced) {
        StringBuilder written = new StringBuilder(text);
        Marked.findings(text).stream()
                .sorted((one, other) -> other.start() - one.start())
                .forEach(finding -> written.replace(finding.start(), finding.end(), finding.replacement()));
        assertThat(written).hasToString(replaced);
    }
}
