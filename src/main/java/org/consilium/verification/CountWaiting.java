package org.consilium.verification;

import jakarta.inject.Inject;
import java.util.List;
import org.consilium.membership.vocabulary.Term;
import org.consilium.membership.vocabulary.Vocabulary;
import org.consilium.platform.transaction.UseCase;

/** The countries in which somebody waits, so that verifiers pick those they know. */
@UseCase
class CountWaiting {
    private final Applications applications;
    private final Vocabulary vocabulary;

    @Inject
    CountWaiting(Applications applications, Vocabulary vocabulary) {
        this.applications = applications;
        this.vocabulary = vocabulary;
    }

    List<WaitingCountryView> byCountry() {
        return applications.waitingByCountry().stream()
                .map(row -> new WaitingCountryView(
                        new Term((String) row[0], vocabulary.country((String) row[0])), (Long) row[1]))
                .toList();
    }
}
