package org.consilium.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.consilium.platform.job.RecurringJob;
import org.consilium.platform.paging.Walk;
import org.consilium.verification.document.DestroyDocuments;

/** Destroys documents of applications that came to nothing, and what a decision left behind. */
@ApplicationScoped
class ForgetIdleDocuments implements RecurringJob {
    private final FindIdleDocuments findIdleDocuments;
    private final DestroyDocuments destroyDocuments;

    @Inject
    ForgetIdleDocuments(FindIdleDocuments findIdleDocuments, DestroyDocuments destroyDocuments) {
        this.findIdleDocuments = findIdleDocuments;
        this.destroyDocuments = destroyDocuments;
    }

    @Override
    public String kind() {
        return "forget-idle-documents";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        new Walk(findIdleDocuments::after).each(destroyDocuments::all);
    }
}
