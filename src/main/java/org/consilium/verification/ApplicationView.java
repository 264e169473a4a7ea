package org.consilium.verification;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.membership.vocabulary.Term;
import org.consilium.verification.document.DocumentView;
import org.consilium.verification.identifier.IdentifierScheme;
import org.consilium.verification.matching.MailboxFit;
import org.consilium.verification.matching.NameReason;
import org.consilium.verification.registry.RegistryEntry;
import org.consilium.verification.vouching.VouchView;
import org.jspecify.annotations.Nullable;

/**
 * An application with all that speaks for and against it, for verifiers: what is claimed, what the register says, what evidence there
 * is.
 *
 * @param item as it stands in the queue
 * @param claimed what the applicant says besides
 * @param entry what the register says of the number; null if it knows none
 * @param listedFor the specialties for which the entry's codes stand, as far as they tell
 * @param name how well the names fit; null without an entry
 * @param address the work address, if one was named
 * @param looksUp whether a register of that profession and country is kept here
 * @param documents what was uploaded; only the verifier who has taken it on can open it
 * @param countable kinds of evidence that a verifier may count as things stand
 * @param approvable whether they are enough
 * @param others others' applications with the same number
 * @param acts what verifiers have done so far, oldest first
 * @param obstacle why the caller must not decide on it, as the type of the problem it would be; null if they may
 */
public record ApplicationView(
        QueueItemView item,
        Claimed claimed,
        @Nullable RegistryEntry entry,
        List<Term> listedFor,
        @Nullable NameView name,
        @Nullable AddressView address,
        boolean looksUp,
        List<DocumentView> documents,
        List<VouchView> vouches,
        Set<EvidenceKind> countable,
        boolean approvable,
        List<OtherClaim> others,
        List<ActView> acts,
        @Nullable String obstacle,
        @Nullable LocalDate decidedOn,
        @Nullable String reason,
        @Nullable LocalDate validUntil) {

    /**
     * What the applicant says.
     *
     * @param identifier the number in its one form
     * @param appeal why a refusal was wrong
     */
    public record Claimed(
            Term careerStage,
            @Nullable String registeredName,
            @Nullable String register,
            @Nullable IdentifierScheme scheme,
            @Nullable String identifier,
            @Nullable String appeal) {}

    /**
     * How well the names fit.
     *
     * @param score from 0 to 1
     * @param certain whether the names are taken for those of one person
     * @param registered the register's name that fits best
     */
    public record NameView(double score, boolean certain, List<NameReason> reasons, String registered) {}

    /**
     * The work address.
     *
     * @param address null once a decision was made
     * @param fit how well its mailbox fits the names; null once a decision was made
     * @param elsewhere whether somebody else has proven the same mailbox
     */
    public record AddressView(
            String domain,
            @Nullable String address,
            @Nullable String institution,
            boolean students,
            @Nullable LocalDate provenOn,
            @Nullable MailboxFit fit,
            boolean elsewhere) {}

    /** Somebody else who claims the same number. */
    public record OtherClaim(UUID id, String name, ApplicationState state) {}

    /**
     * Something that was done.
     *
     * @param by the verifier's name; null for the server itself and for former members
     */
    public record ActView(
            Decision decision,
            @Nullable String by,
            @Nullable Ground ground,
            @Nullable String reason,
            LocalDate on) {}
}
