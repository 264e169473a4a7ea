package org.consilium.membership;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.membership.owndata.OwnData;
import org.consilium.platform.job.JobHandler;
import org.consilium.platform.job.JobTrace;

/** Takes an erased member's id from everything that stays, and in the end the id itself. */
@ApplicationScoped
class EraseRestJob implements JobHandler {
    static final String KIND = "erase-account";
    static final String MEMBER = "member";

    private final FindErased findErased;
    private final Instance<OwnData> parts;
    private final ForgetErased forgetErased;

    @Inject
    EraseRestJob(FindErased findErased, Instance<OwnData> parts, ForgetErased forgetErased) {
        this.findErased = findErased;
        this.parts = parts;
        this.forgetErased = forgetErased;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JsonNode payload) {
        UUID id = UUID.fromString(payload.get(MEMBER).asText());
        findErased.find(id).ifPresent(member -> {
            parts.forEach(part -> part.eraseRest(member));
            forgetErased.forget(id);
        });
    }

    /** At what time somebody left is nobody's business. */
    @Override
    public JobTrace trace() {
        return JobTrace.UNTIMED;
    }
}
