package org.consilium.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.consilium.membership.Admission;
import org.consilium.membership.ApplicantView;
import org.consilium.verification.document.DocumentView;
import org.consilium.verification.document.ListDocuments;
import org.consilium.verification.matching.MailboxFit;
import org.consilium.verification.matching.NameMatch;
import org.consilium.verification.matching.PersonName;
import org.consilium.verification.registry.FindEntry;
import org.consilium.verification.registry.ListRegisters;
import org.consilium.verification.registry.RegistryEntry;
import org.consilium.verification.vouching.ListVouches;
import org.consilium.verification.vouching.VouchView;
import org.consilium.verification.workplace.FindWorkAddress;
import org.consilium.verification.workplace.WorkAddressProof;

/** Puts together what is known of an application. To be called inside a use case. */
@ApplicationScoped
class GatherFacts {
    private final Applications applications;
    private final Admission admission;
    private final ListRegisters listRegisters;
    private final FindEntry findEntry;
    private final SpecialtyCodes specialtyCodes;
    private final FindWorkAddress findWorkAddress;
    private final ListDocuments listDocuments;
    private final ListVouches listVouches;

    @Inject
    GatherFacts(
            Applications applications,
            Admission admission,
            ListRegisters listRegisters,
            FindEntry findEntry,
            SpecialtyCodes specialtyCodes,
            FindWorkAddress findWorkAddress,
            ListDocuments listDocuments,
            ListVouches listVouches) {
        this.applications = applications;
        this.admission = admission;
        this.listRegisters = listRegisters;
        this.findEntry = findEntry;
        this.specialtyCodes = specialtyCodes;
        this.findWorkAddress = findWorkAddress;
        this.listDocuments = listDocuments;
        this.listVouches = listVouches;
    }

    Facts of(Application application) {
        ApplicantView applicant = admission.applicant(application.memberId());
        Claim claim = application.claim();
        Optional<RegistryEntry> entry = entry(claim);
        List<String> names = claim.names(applicant.name());
        List<PersonName> registered = entry.map(GatherFacts::names).orElse(List.of());
        Optional<WorkAddressProof> address = findWorkAddress.of(application.memberId());
        List<Application> others = applications.othersWith(claim, application.memberId());
        List<DocumentView> documents = listDocuments.of(application.memberId());
        List<VouchView> vouches = listVouches.of(application.memberId());
        return new Facts(
                applicant,
                claim,
                looksUp(applicant),
                entry,
                entry.map(found -> NameMatch.ofAny(names, registered)),
                entry.map(specialtyCodes::of).orElse(Set.of()),
                others.stream().anyMatch(GatherFacts::isInEarnest),
                others.stream().anyMatch(other -> other.state() == ApplicationState.APPROVED),
                address,
                address.map(WorkAddressProof::address).map(mailbox -> MailboxFit.of(mailbox, registered, names)),
                documents.size(),
                (int) documents.stream().filter(DocumentView::seen).count(),
                vouches.stream().filter(VouchView::knows).count(),
                vouches.stream().filter(vouch -> !vouch.knows()).count());
    }

    /** The names of an entry, the present one first. */
    static List<PersonName> names(RegistryEntry entry) {
        String given = (entry.givenName() + " " + entry.middleName()).strip();
        List<PersonName> names = new ArrayList<>();
        names.add(new PersonName(entry.familyName(), given));
        if (!entry.otherFamilyName().isEmpty()) {
            names.add(new PersonName(
                    entry.otherFamilyName(), entry.otherGivenName().isEmpty() ? given : entry.otherGivenName()));
        }
        return names;
    }

    private Optional<RegistryEntry> entry(Claim claim) {
        return Optional.ofNullable(claim.register()).flatMap(register -> Optional.ofNullable(claim.identifier())
                .flatMap(identifier -> findEntry.of(register, identifier)));
    }

    private boolean looksUp(ApplicantView applicant) {
        return listRegisters.all().stream()
                .anyMatch(register -> register.usable()
                        && register.covers(
                                applicant.country().id(), applicant.profession().id()));
    }

    /**
     * Whether somebody else's claim of the same number weighs anything. A number is public: whoever only quotes it must not be able
     * to keep its owner out, so a claim counts once a fitting mailbox stands beside it and the register does not contradict it.
     */
    private static boolean isInEarnest(Application other) {
        return (!other.state().isWithApplicant()
                        && other.evidence().contains(EvidenceKind.WORK_ADDRESS)
                        && Collections.disjoint(other.flags(), Suspicion.CONTRADICTIONS))
                || other.state() == ApplicationState.APPROVED
                || other.state() == ApplicationState.LAPSED;
    }
}
