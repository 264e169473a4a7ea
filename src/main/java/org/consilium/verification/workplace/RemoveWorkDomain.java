package org.consilium.verification.workplace;

import jakarta.inject.Inject;
import java.util.Map;
import org.consilium.platform.access.Caller;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.transaction.UseCase;

/** Takes a domain off the list. What its mailboxes have proven so far stays proven. */
@UseCase
class RemoveWorkDomain {
    private final WorkDomains domains;
    private final AuditLog audit;

    @Inject
    RemoveWorkDomain(WorkDomains domains, AuditLog audit) {
        this.domains = domains;
        this.audit = audit;
    }

    void remove(Caller caller, String domain) {
        domains.remove(DomainName.of(domain).flatMap(domains::find).orElseThrow(Problem::notFound));
        audit.append("work-domain-removed", caller.memberId(), null, Map.of("domain", domain));
    }
}
