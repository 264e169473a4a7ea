package org.consilium.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long a badge holds. */
@Embeddable
class Validity {
    /** How many days before the end somebody is reminded: once, and once more. */
    private static final List<Integer> REMINDERS = List.of(30, 7);

    /** From so many days before the end on it can be renewed. */
    private static final int RENEWABLE_DAYS = 60;

    @Column(name = "valid_until")
    private @Nullable LocalDate until;

    @Column
    private int reminders;

    /** A badge that was never given. */
    protected Validity() {}

    /** It holds until then, and reminders begin anew. */
    void extendTo(LocalDate day) {
        until = day;
        reminders = 0;
    }

    Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    boolean isOver(LocalDate today) {
        return until != null && !today.isBefore(until);
    }

    /** The day from which it can be renewed. */
    Optional<LocalDate> renewableFrom() {
        return until().map(end -> end.minusDays(RENEWABLE_DAYS));
    }

    /** Whether a day lies in the time in which it can be renewed. */
    boolean isRenewable(LocalDate day) {
        return renewableFrom().filter(from -> !day.isBefore(from)).isPresent();
    }

    /** Whether a reminder is due that was not sent yet. */
    boolean wantsReminder(LocalDate today) {
        return until != null
                && reminders < REMINDERS.size()
                && !today.isBefore(until.minusDays(REMINDERS.get(reminders)));
    }

    /** A reminder was sent. */
    void reminded() {
        reminders++;
    }
}
