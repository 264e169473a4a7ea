package org.consilium.deidentification.gate;

import java.util.List;
import org.consilium.deidentification.Finding;

/**
 * What was found in a text.
 *
 * @param findings in the order of the text; only warnings may overlap others
 */
public record CheckView(List<FindingView> findings) {

    static CheckView of(List<Finding> findings) {
        return new CheckView(findings.stream().map(FindingView::of).toList());
    }
}
