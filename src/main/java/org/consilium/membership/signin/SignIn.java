package org.consilium.membership.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.consilium.membership.change.OfMember;
import org.consilium.membership.change.TellsOfChange;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A browser in which somebody is signed in. Its secret is known to the browser alone. */
@Entity
@EntityListeners(TellsOfChange.class)
@Table(name = "sign_in")
class SignIn implements OfMember {
    @Id
    private UUID id;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "secret_hash")
    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] secretHash;

    @Column
    private String client;

    @Column(name = "created_on")
    private LocalDate createdOn;

    @Column(name = "last_used_on")
    private LocalDate lastUsedOn;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    protected SignIn() {}

    /**
     * A sign-in that starts today.
     *
     * @param client browser and system, coarsely
     * @param days how long it lasts at most
     */
    SignIn(UUID id, UUID memberId, byte[] secretHash, String client, LocalDate today, long days) {
        this.id = id;
        this.memberId = memberId;
        this.secretHash = secretHash.clone();
        this.client = client;
        this.createdOn = today;
        this.lastUsedOn = today;
        this.expiresOn = today.plusDays(days);
    }

    UUID id() {
        return id;
    }

    @Override
    public UUID memberId() {
        return memberId;
    }

    /** How the list of sign-ins shows it to its owner. */
    SignInView view(UUID current) {
        return new SignInView(id, client, createdOn, lastUsedOn, id.equals(current));
    }
}
