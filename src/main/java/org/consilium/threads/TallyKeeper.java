package org.consilium.threads;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.consilium.boards.BoardTallies;
import org.jboss.logging.Logger;

/**
 * Brings the boards' tallies up to date in batches: a reply only notes here, after its commit, that its board has to be counted.
 * What a crash loses is counted at the next start, and by {@link TallyAllBoards}.
 */
@ApplicationScoped
class TallyKeeper {
    private static final Logger LOG = Logger.getLogger(TallyKeeper.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Set<UUID> changed = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final BoardTallies boards;
    private final TallyBoard tallyBoard;

    @Resource
    @SuppressWarnings("NullAway.Init") // the executor is no CDI bean: the container sets it before the first call
    private ManagedScheduledExecutorService executor;

    @Inject
    TallyKeeper(BoardTallies boards, TallyBoard tallyBoard) {
        this.boards = boards;
        this.tallyBoard = tallyBoard;
    }

    /** A crash may have come between a reply and its count. */
    void start(
            @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) @Initialized(ApplicationScoped.class) Object event) {
        executor.execute(this::countAll);
    }

    void added(@Observes(during = TransactionPhase.AFTER_SUCCESS) PostAdded event) {
        count(event.boardId());
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) ThreadStateChanged event) {
        if (event.moved()) {
            count(event.previousBoardId());
            count(event.boardId());
        }
    }

    private void count(UUID boardId) {
        changed.add(boardId);
        if (scheduled.compareAndSet(false, true)) {
            executor.schedule(this::flush, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void countAll() {
        try {
            boards.boards().forEach(this::count);
        } catch (RuntimeException e) {
            LOG.warnf(
                    "The boards wait for the next full count: %s", e.getClass().getName());
        }
    }

    private void flush() {
        scheduled.set(false);
        for (UUID boardId : Set.copyOf(changed)) {
            changed.remove(boardId);
            try {
                tallyBoard.tally(boardId);
            } catch (RuntimeException e) {
                LOG.warnf(
                        "A board was not counted and waits for the next full count: %s",
                        e.getClass().getName());
            }
        }
    }
}
