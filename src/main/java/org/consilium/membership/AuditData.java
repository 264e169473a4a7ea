package org.consilium.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.consilium.membership.owndata.DataPackage;
import org.consilium.membership.owndata.OwnData;
import org.consilium.platform.audit.AuditTrace;
import org.consilium.platform.audit.AuditTraces;

/** What the audit log says of a member. It stays: it knows ids only, which lead to nobody once the account is gone. */
@ApplicationScoped
class AuditData implements OwnData {
    private final AuditTraces traces;

    @Inject
    AuditData(AuditTraces traces) {
        this.traces = traces;
    }

    @Override
    public Map<String, String> files() {
        return Map.of("audit.json", "What the audit log says that you did as staff, or that was decided about you.");
    }

    @Override
    public void export(UUID memberId, DataPackage into) throws IOException {
        into.<AuditTrace>pages("audit.json", last -> traces.of(memberId, last == null ? 0 : last.seq()));
    }

    @Override
    public void erase(UUID memberId) {
        // Nothing may be taken out of the log, and there is nothing in it that names anybody.
    }
}
