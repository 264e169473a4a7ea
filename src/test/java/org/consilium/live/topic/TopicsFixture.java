package org.consilium.live.topic;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import org.consilium.live.protocol.Frames;

/** Topics over data in memory, with a clock that stands still and turns that run when the test says so. */
public final class TopicsFixture implements Typists, BoardFeed {
    public final UUID thread = UUID.randomUUID();
    final ThreadInMemory feed = new ThreadInMemory();
    final FakeDoors doors = new FakeDoors();
    final Set<UUID> keepToThemselves = new HashSet<>();
    final List<UUID> rowsRead = new ArrayList<>();
    public final Topics topics;
    private final AtomicLong nanos = new AtomicLong();
    private final Queue<Runnable> turns = new ArrayDeque<>();

    /** An empty thread, and nobody there. */
    public TopicsFixture() {
        topics = withWorkers(turns::add);
    }

    Topics withWorkers(Executor workers) {
        return new Topics(doors, feed, this, this, new Frames(new ObjectMapper()), workers, nanos::get);
    }

    /** Runs all turns that were asked for. */
    public void runTurns() {
        for (Runnable turn = turns.poll(); turn != null; turn = turns.poll()) {
            turn.run();
        }
    }

    /** A second passes. */
    void second() {
        nanos.addAndGet(1_000_000_000L);
        topics.tickThreads();
        topics.tickBoards();
        runTurns();
    }

    void join(Reader reader, long after) {
        topics.joinThread(reader, thread, after);
        runTurns();
    }

    /** Something happens in the thread, and a hint comes. */
    public void happen(int times) {
        feed.happen(times);
        topics.changed(thread);
        runTurns();
    }

    @Override
    public List<String> names(Collection<UUID> members) {
        return members.stream()
                .filter(member -> !keepToThemselves.contains(member))
                .map(member -> "member " + member)
                .toList();
    }

    @Override
    public List<Row> rows(Collection<UUID> threads) {
        rowsRead.addAll(threads);
        return threads.stream().map(id -> new Row("cardiology", "row " + id)).toList();
    }
}
