package org.consilium.verification.workplace;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.consilium.membership.vocabulary.Vocabulary;
import org.consilium.platform.access.Caller;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.transaction.UseCase;

/** Puts a domain on the list, or changes what is said of it. Who controls the list decides whose mailbox counts, so it is audited. */
@UseCase
class KeepWorkDomain {
    private final WorkDomains domains;
    private final Vocabulary vocabulary;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    KeepWorkDomain(WorkDomains domains, Vocabulary vocabulary, AuditLog audit, Clock clock) {
        this.domains = domains;
        this.vocabulary = vocabulary;
        this.audit = audit;
        this.clock = clock;
    }

    WorkDomainView keep(Caller caller, String typed, WorkDomainRequest request) {
        String domain = DomainName.of(typed)
                .orElseThrow(() -> Problem.invalid("domain", "Please enter a mail domain such as hospital.example."));
        if (!vocabulary.hasCountry(request.country())) {
            throw Problem.invalid("country", "Please choose one from the list.");
        }
        Optional<WorkDomain> known = domains.find(domain);
        WorkDomain kept = known.orElseGet(
                () -> new WorkDomain(domain, request, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
        known.ifPresentOrElse(old -> old.describe(request), () -> domains.add(kept));
        audit.append("work-domain-kept", caller.memberId(), null, Map.of("domain", domain));
        return kept.view();
    }
}
