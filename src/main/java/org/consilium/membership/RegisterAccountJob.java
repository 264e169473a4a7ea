package org.consilium.membership;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.consilium.platform.job.JobHandler;

/** Registers an account after its sign-up was answered. */
@ApplicationScoped
class RegisterAccountJob implements JobHandler {
    static final String KIND = "register-account";

    private final SealedJobs jobs;
    private final RegisterAccount registerAccount;

    @Inject
    RegisterAccountJob(SealedJobs jobs, RegisterAccount registerAccount) {
        this.jobs = jobs;
        this.registerAccount = registerAccount;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JsonNode payload) throws IOException {
        registerAccount.register(jobs.open(KIND, payload, Registration.class));
    }
}
