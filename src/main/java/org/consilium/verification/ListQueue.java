package org.consilium.verification;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consilium.membership.Admission;
import org.consilium.membership.ApplicantView;
import org.consilium.platform.access.Caller;
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

    /**
     * A part of the queue.
     *
     * @param country ISO 3166-1 alpha-2 code; null for all
     */
    Page<QueueItemView> page(Caller caller, @Nullable String country, @Nullable String cursor, @Nullable Integer wish) {
        int limit = Limit.of(wish);
        List<Application> waiting = applications.waiting(country, Cursor.decode(cursor, KEYS), limit + 1);
        Map<UUID, ApplicantView> people = people(waiting);
        List<QueueItemView> rows = waiting.stream()
                .map(application -> QueueItemView.of(
                        application,
                        Objects.requireNonNull(people.get(application.memberId())),
                        application
                                .assignedTo()
                                .map(people::get)
                                .map(ApplicantView::name)
                                .orElse(null),
                        caller.memberId()))
                .toList();
        return Page.of(rows, limit, row -> Cursor.of(dayOf(row.submittedOn()), row.id()));
    }

    private Map<UUID, ApplicantView> people(List<Application> waiting) {
        List<UUID> ids = waiting.stream()
                .flatMap(application ->
                        Stream.concat(Stream.of(application.memberId()), application.assignedTo().stream()))
                .distinct()
                .toList();
        return admission.applicants(ids).stream().collect(Collectors.toMap(ApplicantView::id, Function.identity()));
    }

    private static long dayOf(@Nullable LocalDate day) {
        return day == null ? 0 : day.toEpochDay();
    }
}
