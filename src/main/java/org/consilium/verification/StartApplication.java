package org.consilium.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.consilium.membership.AccountConfirmed;
import org.consilium.platform.id.Ids;

/** Gives whoever has confirmed the own address an application to fill in, in the same transaction. */
@ApplicationScoped
class StartApplication {
    private final Applications applications;
    private final Ids ids;
    private final Clock clock;

    @Inject
    StartApplication(Applications applications, Ids ids, Clock clock) {
        this.applications = applications;
        this.ids = ids;
        this.clock = clock;
    }

    void start(@Observes AccountConfirmed confirmed) {
        if (applications.of(confirmed.memberId()).isEmpty()) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            applications.add(new Application(ids.v4(), confirmed.memberId(), today));
        }
    }
}
