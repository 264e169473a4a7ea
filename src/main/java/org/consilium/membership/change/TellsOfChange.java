package org.consilium.membership.change;

import jakarta.inject.Inject;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;

/** Tells of each row that is written or removed, so that no use case has to think of it. */
public class TellsOfChange {
    private final MemberChanges changes;

    /** The persistence provider asks CDI for it. */
    @Inject
    public TellsOfChange(MemberChanges changes) {
        this.changes = changes;
    }

    /** Somebody is changed by the running transaction. */
    @PostPersist
    @PostUpdate
    @PostRemove
    void written(OfMember row) {
        changes.tellAfterCommit(row.memberId());
    }
}
