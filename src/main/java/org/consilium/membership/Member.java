package org.consilium.membership;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account: an applicant, a member, or what is left of one. Days, not times: see the migration. */
@Entity
@Table(name = "member")
class Member {
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
    private @Nullable String handle;

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

    @Column(name = "shows_name")
    private boolean showsName;

    @Embedded
    private Shows shows;

    @Column(name = "shows_typing")
    private boolean showsTyping;

    @Column
    private String biography;

    @Column(name = "biography_html", columnDefinition = "text")
    private String biographyHtml;

    @Column
    private @Nullable String avatar;

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
        this.handle = handle;
        this.state = MemberState.APPLICANT;
        this.showsName = true;
        this.shows = Shows.byDefault();
        this.showsTyping = true;
        this.biography = "";
        this.biographyHtml = "";
        this.createdOn = today;
        describe(registration, today);
    }

    /** The same address signs up once more before it was confirmed: the last word counts. */
    final void describe(Registration registration, LocalDate today) {
        passwordHash = registration.passwordHash();
        name = registration.name();
        profession = registration.profession();
        country = registration.country();
        careerStage = registration.careerStage();
        specialties.clear();
        specialties.addAll(registration.specialties());
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

    /**
     * Shows itself differently.
     *
     * @param html the biography as others see it
     */
    void present(ProfileRequest request, String html) {
        showsName = request.showsName();
        handle = request.handle();
        shows = request.shows();
        biography = request.biography();
        biographyHtml = html;
    }

    /** Wants other things. */
    void prefer(PreferencesView preferences) {
        showsTyping = preferences.typing();
    }

    /** Shows another picture, or initials. */
    void picture(@Nullable String key) {
        avatar = key;
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

    @Nullable String handle() {
        return handle;
    }

    boolean showsName() {
        return showsName;
    }

    /** What others see as the name. */
    String displayName() {
        return showsName || handle == null ? name : handle;
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

    Shows shows() {
        return shows;
    }

    boolean showsTyping() {
        return showsTyping;
    }

    String biography() {
        return biography;
    }

    String biographyHtml() {
        return biographyHtml;
    }

    @Nullable String avatar() {
        return avatar;
    }

    boolean isDemo() {
        return demo;
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
