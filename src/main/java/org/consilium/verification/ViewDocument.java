package org.consilium.verification;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.transaction.UseCase;
import org.consilium.verification.document.PageView;
import org.consilium.verification.document.ReadPage;

/** Opens a page of a document for the verifier who has taken the application on; each look is in the audit log (S21). */
@UseCase
class ViewDocument {
    private final Applications applications;
    private final ReadPage readPage;
    private final AuditLog audit;

    @Inject
    ViewDocument(Applications applications, ReadPage readPage, AuditLog audit) {
        this.applications = applications;
        this.readPage = readPage;
        this.audit = audit;
    }

    PageView page(Caller caller, UUID id, UUID document, int number) {
        Application application = applications.get(id);
        boolean assigned =
                application.assignedTo().filter(caller.memberId()::equals).isPresent();
        if (!assigned) {
            throw new Problem(VerificationProblems.NOT_ASSIGNED, "Take the application on first.");
        }
        PageView page = readPage.forVerifier(application.memberId(), document, number);
        audit.append(
                "document-viewed",
                caller.memberId(),
                application.memberId(),
                Map.of("document", document.toString(), "page", String.valueOf(number + 1)));
        return page;
    }
}
