package org.consilium.membership;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.consilium.membership.change.OfMember;
import org.consilium.membership.change.TellsOfChange;
import org.jspecify.annotations.Nullable;

/** An account: an applicant, a member, or what is left of one. Days, not times: see the migration. */
@Entity
@EntityListeners(TellsOfChange.class)
@Table(name = "member")
class Member implements OfMember {
    @Id
    private UUID id;

    @Column
    private String email;

    @Column(name = "email_confirmed")
    private boolean emailConfirmed;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "second_factor")
    private boolean secondFactor;

    @Column
    private MemberState state;

    @Column
    private String name;

    @Column
    private String profession;

    @Column
    private String country;

    @Column(name = "career_stage")
    private String careerStage;

    @ElementCollection
    @CollectionTable(name = "member_specialty", joinColumns = @JoinColumn(name = "member_id"))
    @OrderColumn(name = "position")
    @Column(name = "specialty")
    private List<String> specialties = new ArrayList<>();

    @Embedded
    private Profile profile;

    @Column
    private boolean demo;

    @Column(name = "rules_accepted_on")
    private LocalDate rulesAcceptedOn;

    @Column(name = "created_on")
    private LocalDate createdOn;

    @Column(name = "verified_on")
    private @Nullable LocalDate verifiedOn;

    @Version
    private int version;

    protected Member() {}

    /** Somebody who signs up today; the rules were accepted. */
    Member(UUID id, String handle, Registration registration, LocalDate today) {
        this.id = id;
        this.email = registration.email();
        this.state = MemberState.APPLICANT;
        this.profile = new Profile(handle);
        this.createdOn = today;
        describe(registration, today);
    }

    /** The same address signs up once more before it was confirmed: the last word counts. */
    final void describe(Registration registration, LocalDate today) {
        passwordHash = registration.passwordHash();
        name = registration.name();
        claim(registration.claims());
        rulesAcceptedOn = today;
    }

    /** The link in the mail was followed. */
    void confirmEmail() {
        emailConfirmed = true;
    }

    /** Another password counts from now on. */
    void usePassword(String hash) {
        passwordHash = hash;
    }

    /** Another address counts from now on; its owner has confirmed it. */
    void moveTo(String address) {
        email = address;
    }

    /** A second factor is asked for from now on, or not any more. */
    void useSecondFactor(boolean used) {
        secondFactor = used;
    }

    /** A verifier let the applicant in. */
    void accept(LocalDate today) {
        state = MemberState.MEMBER;
        verifiedOn = today;
    }

    /** A verifier did not let the applicant in. */
    void refuse() {
        state = MemberState.REFUSED;
    }

    /** The badge ended. */
    void suspend() {
        state = MemberState.APPLICANT;
    }

    /** Claims to be something else; what was verified stays as it was verified. */
    void claim(Claims claims) {
        if (state == MemberState.MEMBER) {
            throw new IllegalStateException("A verified member's badge is not changed by hand");
        }
        profession = claims.profession();
        country = claims.country();
        careerStage = claims.careerStage();
        specialties.clear();
        specialties.addAll(claims.specialties());
    }

    /**
     * Keeps nothing of whoever this was: what is left only holds the place of the id until all that refers to it is gone. The
     * handle stays until then, so that nobody else gets it while others' texts still speak to it.
     */
    void erase() {
        state = MemberState.ERASED;
        email = id + "@erased.invalid";
        emailConfirmed = false;
        passwordHash = "";
        secondFactor = false;
        name = "";
        profession = "";
        country = "";
        careerStage = "";
        specialties.clear();
        profile = new Profile(profile.handle());
        verifiedOn = null;
    }

    @Override
    public UUID memberId() {
        return id;
    }

    UUID id() {
        return id;
    }

    String email() {
        return email;
    }

    boolean isEmailConfirmed() {
        return emailConfirmed;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean hasSecondFactor() {
        return secondFactor;
    }

    MemberState state() {
        return state;
    }

    String name() {
        return name;
    }

    /** What others see as the name. */
    String displayName() {
        String handle = profile.handle();
        return profile.showsName() || handle == null ? name : handle;
    }

    /** How others see them. */
    Profile profile() {
        return profile;
    }

    String profession() {
        return profession;
    }

    List<String> specialties() {
        return List.copyOf(specialties);
    }

    String country() {
        return country;
    }

    String careerStage() {
        return careerStage;
    }

    boolean isDemo() {
        return demo;
    }

    LocalDate rulesAcceptedOn() {
        return rulesAcceptedOn;
    }

    LocalDate createdOn() {
        return createdOn;
    }

    @Nullable LocalDate verifiedOn() {
        return verifiedOn;
    }

    int version() {
        return version;
    }
}
