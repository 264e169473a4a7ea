package org.consilium.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.membership.owndata.DataPackage;
import org.consilium.membership.owndata.OwnData;

/** The application, and the decision on it. */
@ApplicationScoped
class ApplicationData implements OwnData {
    private static final String FILE = "application.json";

    private final Applications applications;

    @Inject
    ApplicationData(Applications applications) {
        this.applications = applications;
    }

    @Override
    public Map<String, String> files() {
        return Map.of(FILE, "Your application, the decision on it and its reason.");
    }

    @Override
    public void export(UUID memberId, DataPackage into) throws IOException {
        Optional<OwnApplicationView> application = applications.of(memberId).map(OwnApplicationView::of);
        if (application.isPresent()) {
            into.object(FILE, application.get());
        }
    }

    @Override
    public void erase(UUID memberId) {
        applications.of(memberId).ifPresent(applications::remove);
    }
}
