package org.consilium.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.consilium.live.socket.Sockets;
import org.consilium.live.topic.Topics;
import org.consilium.live.topic.Workers;
import org.jboss.logging.Logger;

/**
 * Looks again who members are and what they may see, when something changed for them, and from time to time, because sign-ins
 * also end by themselves.
 */
@ApplicationScoped
class Rechecks {
    private static final Logger LOG = Logger.getLogger(Rechecks.class);

    private final Sockets sockets;
    private final Topics topics;
    private final Workers workers;
    private final Set<UUID> failed = ConcurrentHashMap.newKeySet();

    @Inject
    Rechecks(Sockets sockets, Topics topics, Workers workers) {
        this.sockets = sockets;
        this.topics = topics;
        this.workers = workers;
    }

    /** Something changed for a member: looks again whether the sign-ins stand, then at all that is followed. */
    void of(UUID member) {
        if (sockets.isHere(member)) {
            workers.execute(() -> recheck(member));
        }
    }

    /** Tries again what could not be looked up. */
    void ofFailed() {
        failed.forEach(member -> {
            failed.remove(member);
            of(member);
        });
    }

    /** Looks at the sign-ins of all who are here. */
    void ofAll() {
        sockets.members().forEach(sockets::recheck);
    }

    /** Looks at everything that is followed: a hint may have been lost on the way. */
    void ofAccess() {
        topics.doubt(reader -> true);
    }

    private void recheck(UUID member) {
        try {
            sockets.recheck(member);
            topics.doubt(reader -> reader.caller().memberId().equals(member));
        } catch (RuntimeException e) {
            failed.add(member);
            LOG.warnf(
                    "A caller could not be looked up and is so again in a second: %s",
                    e.getClass().getName());
            LOG.debug("Why it failed", e);
        }
    }
}
