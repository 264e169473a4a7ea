package org.consilium.membership;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.consilium.platform.job.JobHandler;

/** Looks after the request whether an address waits for a confirmation, see {@link SealedJobs}. */
@ApplicationScoped
class SendConfirmationJob implements JobHandler {
    static final String KIND = "send-confirmation";

    private final SealedJobs jobs;
    private final SendConfirmation sendConfirmation;

    @Inject
    SendConfirmationJob(SealedJobs jobs, SendConfirmation sendConfirmation) {
        this.jobs = jobs;
        this.sendConfirmation = sendConfirmation;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JsonNode payload) throws IOException {
        sendConfirmation.to(jobs.open(KIND, payload, String.class));
    }
}
