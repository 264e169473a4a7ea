package org.consilium.cli.deidentify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.consilium.deidentification.Deidentifier;
import org.consilium.deidentification.TextContext;
import org.junit.jupiter.api.Test;

class ClinicalNotesTest {
    private static final Deidentifier DEIDENTIFIER = new Deidentifier();

    @Test
    void notesOfKnownTemplatesStayFound() {
        Score score = score(false);
        assertThat(score.touched()).isGreaterThanOrEqualTo(0.98);
        assertThat(score.whole()).isGreaterThanOrEqualTo(0.98);
        assertThat(score.alarmsPerThousandWords()).isLessThanOrEqualTo(1.5);
    }

    @Test
    void notesOfTemplatesHeldBackStayFound() {
        Score score = score(true);
        assertThat(score.touched()).isGreaterThanOrEqualTo(0.97);
        assertThat(score.whole()).isGreaterThanOrEqualTo(0.96);
        assertThat(score.alarmsPerThousandWords()).isLessThanOrEqualTo(1.5);
    }

    private static Score score(boolean heldBack) {
        Score score = new Score();
        for (ObjectNode note : new ClinicalNotes().of(heldBack)) {
            String text = note.path("text").asText();
            score.add(text, note, DEIDENTIFIER.examine(text, TextContext.none()));
        }
        return score;
    }
}
