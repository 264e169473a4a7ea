package org.consilium.membership.change;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.UUID;
import java.util.function.Consumer;
import org.consilium.platform.bus.Bus;

/** Carries the ids of members who have changed, after the commit and before whoever changed them has an answer. */
@ApplicationScoped
public class MemberChanges {
    private static final String TOPIC = "member-changed";

    private final Bus bus;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    @SuppressWarnings("NullAway.Init") // no CDI bean: the container sets it before the first call
    private TransactionSynchronizationRegistry transactions;

    @Inject
    MemberChanges(Bus bus) {
        this.bus = bus;
    }

    /** Listens for as long as the application runs. */
    public void listen(Consumer<UUID> listener) {
        bus.subscribe(TOPIC, id -> listener.accept(UUID.fromString(id)));
    }

    /** Tells of a member if the running transaction is committed; for statements that {@link TellsOfChange} does not see. */
    public void tellAfterCommit(UUID memberId) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nothing is true yet.
            }

            @Override
            public void afterCompletion(int status) {
                if (status != Status.STATUS_ROLLEDBACK) {
                    bus.publish(TOPIC, memberId.toString());
                }
            }
        });
    }
}
