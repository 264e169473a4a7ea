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
import org.jspecify.annotations.Nullable;

/** A secret with which a member's own program calls the API. */
@Entity
@EntityListeners(TellsOfChange.class)
@Table(name = "access_token")
class AccessToken implements OfMember {
    @Id
    private UUID id;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "secret_hash")
    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] secretHash;

    @Column
    private String name;

    @Column
    private String scope;

    @Column(name = "created_on")
    private LocalDate createdOn;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "last_used_on")
    private @Nullable LocalDate lastUsedOn;

    protected AccessToken() {}

    AccessToken(UUID id, UUID memberId, byte[] secretHash, AccessTokenRequest request, LocalDate today) {
        this.id = id;
        this.memberId = memberId;
        this.secretHash = secretHash.clone();
        this.name = request.name().strip();
        this.scope = request.scope();
        this.createdOn = today;
        this.expiresOn = today.plusDays(request.days());
    }

    UUID id() {
        return id;
    }

    @Override
    public UUID memberId() {
        return memberId;
    }

    /** How the list shows it to its owner: without the secret, which is not known here. */
    AccessTokenView view() {
        return new AccessTokenView(id, name, scope, createdOn, expiresOn, lastUsedOn);
    }
}
