package org.consilium.verification;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.consilium.membership.Admission;
import org.consilium.membership.ApplicantView;
import org.consilium.platform.paging.Cursor;
import org.consilium.platform.paging.Limit;
import org.consilium.platform.paging.Page;
import org.consilium.platform.transaction.UseCase;
import org.jspecify.annotations.Nullable;

/** The applications that wait, the longest waiting first. */
@UseCase
class ListQueue {
    private static final int KEYS = 2;

    private final Applications applications;
    private final Admission admission;

    @Inject
    ListQueue(Applications applications, Admission admission) {
        this.applications = applications;
        this.admission = admission;
    }

    Page<ApplicationView> page(@Nullable String cursor, @Nullable Integer wish) {
        int limit = Limit.of(wish);
        List<Application> waiting = applications.waiting(Cursor.decode(cursor, KEYS), limit + 1);
        List<ApplicantView> applicants =
                admission.applicants(waiting.stream().map(Application::memberId).toList());
        List<ApplicationView> rows = new ArrayList<>();
        for (int i = 0; i < waiting.size(); i++) {
            rows.add(ApplicationView.of(waiting.get(i), applicants.get(i)));
        }
        return Page.of(rows, limit, row -> Cursor.of(row.submittedOn().toEpochDay(), row.id()));
    }
}
