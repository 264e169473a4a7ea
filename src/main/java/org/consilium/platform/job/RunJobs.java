package org.consilium.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Does the jobs that are due, one after the other, and keeps the leases of those under way on this node. */
@ApplicationScoped
class RunJobs {
    private final ClaimJob claim;
    private final RunJob runJob;
    private final RenewLease renewLease;
    private final Set<ClaimedJob> underWay = ConcurrentHashMap.newKeySet();

    @Inject
    RunJobs(ClaimJob claim, RunJob runJob, RenewLease renewLease) {
        this.claim = claim;
        this.runJob = runJob;
        this.renewLease = renewLease;
    }

    /** Goes on until nothing is due. */
    void runAllDue() {
        Optional<ClaimedJob> next = claim.next();
        while (next.isPresent() && !Thread.currentThread().isInterrupted()) {
            run(next.get());
            next = claim.next();
        }
    }

    /** Tells the other nodes that this one still lives. */
    void renewLeases() {
        underWay.forEach(renewLease::renew);
    }

    private void run(ClaimedJob job) {
        underWay.add(job);
        try {
            runJob.run(job);
        } finally {
            underWay.remove(job);
        }
    }
}
