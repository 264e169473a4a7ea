package org.consilium.membership;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.consilium.membership.owndata.OwnData;
import org.consilium.platform.access.Caller;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.idempotency.Idempotency;
import org.consilium.platform.job.Jobs;
import org.consilium.platform.mail.Mailer;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.transaction.UseCase;

/**
 * Erases the caller's account (S23). Whatever names its owner goes in this transaction, so that nobody sees it from the next
 * request on; what hangs on many rows follows by {@link EraseRestJob}.
 */
@UseCase
class EraseAccount {
    private final Members members;
    private final RoleGrants grants;
    private final Instance<OwnData> parts;
    private final Idempotency idempotency;
    private final AuditLog audit;
    private final Mailer mailer;
    private final AccountMails mails;
    private final Jobs jobs;
    private final Event<MemberAccessChanged> accessChanged;

    @Inject
    EraseAccount(
            Members members,
            RoleGrants grants,
            Instance<OwnData> parts,
            Idempotency idempotency,
            AuditLog audit,
            Mailer mailer,
            AccountMails mails,
            Jobs jobs,
            Event<MemberAccessChanged> accessChanged) {
        this.members = members;
        this.grants = grants;
        this.parts = parts;
        this.idempotency = idempotency;
        this.audit = audit;
        this.mailer = mailer;
        this.mails = mails;
        this.jobs = jobs;
        this.accessChanged = accessChanged;
    }

    void erase(Caller caller, String confirm) {
        UUID id = caller.memberId();
        Member me = members.get(id);
        requireMeant(me, confirm.strip());
        AdministratorPolicy.requireAnotherThan(id, grants.lockedAdministrators());
        mailer.forget(me.email());
        mailer.send(me.email(), mails.erased());
        idempotency.forget(id);
        parts.forEach(part -> part.erase(id));
        audit.append("account-erased", id, id, Map.of());
        accessChanged.fire(new MemberAccessChanged(id));
        jobs.enqueue(EraseRestJob.KIND, Map.of(EraseRestJob.MEMBER, id));
    }

    private static void requireMeant(Member me, String confirm) {
        if (!confirm.equalsIgnoreCase(me.email()) && !confirm.equalsIgnoreCase(me.displayName())) {
            throw Problem.invalid("confirm", "This is neither your e-mail address nor your name.");
        }
    }
}
