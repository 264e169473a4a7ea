package org.consilium.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.consilium.membership.change.OfMember;
import org.consilium.membership.change.TellsOfChange;

/** A role that an administrator gave to somebody. */
@Entity
@EntityListeners(TellsOfChange.class)
@Table(name = "role_grant")
@IdClass(RoleGrant.Key.class)
class RoleGrant implements OfMember {
    @Id
    @Column(name = "member_id")
    private UUID memberId;

    @Id
    private String role;

    @Column(name = "all_boards")
    private boolean allBoards;

    @Column(name = "granted_on")
    private LocalDate grantedOn;

    protected RoleGrant() {}

    /**
     * A role from today on.
     *
     * @param role the role's name
     * @param allBoards for a moderator, whether it is for all boards
     */
    RoleGrant(UUID memberId, String role, boolean allBoards, LocalDate today) {
        this.memberId = memberId;
        this.role = role;
        this.allBoards = allBoards;
        this.grantedOn = today;
    }

    @Override
    public UUID memberId() {
        return memberId;
    }

    String role() {
        return role;
    }

    boolean isForAllBoards() {
        return allBoards;
    }

    LocalDate grantedOn() {
        return grantedOn;
    }

    /** A member holds a role once. */
    record Key(UUID memberId, String role) {}
}
