package org.consilium.membership;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.consilium.platform.job.JobHandler;

/** Looks after the request whether an address has an account that can get a new password, see {@link SealedJobs}. */
@ApplicationScoped
class SendResetJob implements JobHandler {
    static final String KIND = "send-password-reset";

    private final SealedJobs jobs;
    private final SendReset sendReset;

    @Inject
    SendResetJob(SealedJobs jobs, SendReset sendReset) {
        this.jobs = jobs;
        this.sendReset = sendReset;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JsonNode payload) throws IOException {
        sendReset.to(jobs.open(KIND, payload, String.class));
    }
}
