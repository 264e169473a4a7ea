package org.consilium.cli.deidentify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.consilium.deidentification.Action;
import org.consilium.deidentification.Evidence;
import org.consilium.deidentification.Finding;
import org.consilium.deidentification.IdentifierClass;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static final String TEXT = "\uD83D\uDE00 Jane Archer saw Dr Wells on a Monday";

    @Test
    void aLabelIsTouchedByAnyFindingAndWholeOnlyIfCovered() throws JsonProcessingException {
        Score score = new Score();
        score.add(TEXT, labels("[{\"start\":2,\"end\":13,\"type\":\"NAME\"}]"), List.of(finding(3, 7, Action.BLOCK)));
        assertThat(score.touched()).isEqualTo(1);
        assertThat(score.whole()).isZero();
        assertThat(score.alarmsPerThousandWords()).isZero();
    }

    @Test
    void severalFindingsCoverALabelTogether() throws JsonProcessingException {
        Score score = new Score();
        score.add(
                TEXT,
                labels("[{\"start\":2,\"end\":13,\"type\":\"NAME\"}]"),
                List.of(finding(3, 7, Action.BLOCK), finding(8, 14, Action.BLOCK)));
        assertThat(score.whole()).isEqualTo(1);
    }

    @Test
    void aFindingBesideAllLabelsIsAnAlarm() throws JsonProcessingException {
        Score score = new Score();
        score.add(TEXT, labels("[]"), List.of(finding(22, 27, Action.GENERALISE)));
        assertThat(score.alarmsPerThousandWords()).isCloseTo(1000.0 / 9, within(0.001));
    }

    @Test
    void warningsAndIgnoredSpansAreNoAlarms() throws JsonProcessingException {
        Score score = new Score();
        String ignored = "{\"spans\":[],\"ignore\":[{\"start\":21,\"end\":26,\"type\":\"NAME\"}]}";
        score.add(
                TEXT,
                new ObjectMapper().readTree(ignored),
                List.of(finding(22, 27, Action.BLOCK), finding(33, 39, Action.WARN)));
        assertThat(score.alarmsPerThousandWords()).isZero();
    }

    @Test
    void theTableSaysRecallByLabelAndPrecisionByFinding() throws JsonProcessingException {
        Score score = new Score();
        score.add(TEXT, labels("[{\"start\":2,\"end\":13,\"type\":\"NAME\"}]"), List.of(finding(22, 27, Action.BLOCK)));
        StringWriter table = new StringWriter();
        score.print(new PrintWriter(table));
        assertThat(table.toString()).contains("NAME               1     0.0 %     0.0 %      0.0 %");
    }

    private static JsonNode labels(String spans) throws JsonProcessingException {
        return new ObjectMapper().readTree("{\"spans\":" + spans + "}");
    }

    private static Finding finding(int start, int end, Action action) {
        return new Finding(IdentifierClass.NAME, start, end, "rule", "reason", Evidence.LABEL, action, "");
    }
}
