package org.consilium.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.consilium.membership.owndata.DataPackage;
import org.consilium.membership.owndata.OwnData;
import org.consilium.verification.workplace.FindWorkAddress;
import org.consilium.verification.workplace.ForgetWorkAddress;
import org.jspecify.annotations.Nullable;

/** The application, what it claims, and the decisions on it. */
@ApplicationScoped
class ApplicationData implements OwnData {
    private static final String FILE = "application.json";

    private final Applications applications;
    private final FindWorkAddress findWorkAddress;
    private final ForgetWorkAddress forgetWorkAddress;

    @Inject
    ApplicationData(Applications applications, FindWorkAddress findWorkAddress, ForgetWorkAddress forgetWorkAddress) {
        this.applications = applications;
        this.findWorkAddress = findWorkAddress;
        this.forgetWorkAddress = forgetWorkAddress;
    }

    @Override
    public Map<String, String> files() {
        return Map.of(
                FILE, "Your application, the evidence that you named, and the decisions on it with their reasons.");
    }

    @Override
    public void export(UUID memberId, DataPackage into) throws IOException {
        Optional<Application> application = applications.of(memberId);
        if (application.isPresent()) {
            into.object(FILE, file(application.get()));
        }
    }

    @Override
    public void erase(UUID memberId) {
        applications.of(memberId).ifPresent(applications::remove);
        applications.forgetVerifier(memberId);
        forgetWorkAddress.altogether(memberId);
    }

    private ApplicationFile file(Application application) {
        Claim claim = application.claim();
        return new ApplicationFile(
                application.id(),
                application.state(),
                claim.registeredName(),
                claim.register(),
                claim.identifier(),
                findWorkAddress
                        .of(application.memberId())
                        .map(OwnAddressView::of)
                        .orElse(null),
                application.evidence(),
                application.startedOn(),
                application.submittedOn().orElse(null),
                application.validity().until().orElse(null),
                application.appealText(),
                application.history().acts().stream()
                        .map(act -> new ActFile(act.decision(), act.reason(), act.actedOn()))
                        .toList());
    }

    private record ApplicationFile(
            UUID id,
            ApplicationState state,
            @Nullable String registeredName,
            @Nullable String register,
            @Nullable String number,
            @Nullable OwnAddressView workAddress,
            Set<EvidenceKind> evidence,
            LocalDate startedOn,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate validUntil,
            @Nullable String appeal,
            List<ActFile> decisions) {}

    /** Verifiers' names are not the applicant's data. A hand-over's reason is for verifiers and is left out of the view, not of this. */
    private record ActFile(Decision decision, @Nullable String reason, LocalDate on) {}
}
