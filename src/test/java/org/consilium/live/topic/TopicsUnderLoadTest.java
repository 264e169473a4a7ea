package org.consilium.live.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TopicsUnderLoadTest {
    private static final int WRITERS = 4;
    private static final int CHANGES_EACH = 500;
    private static final int READERS = 4;

    /** Not so far that a reader would be told to start anew. */
    private static final int FARTHEST_AHEAD = 500;

    private static final long LAST = WRITERS * CHANGES_EACH;

    private final TopicsFixture live = new TopicsFixture();
    private final ExecutorService workers = Executors.newFixedThreadPool(3);
    private final ExecutorService people = Executors.newFixedThreadPool(WRITERS + READERS);
    private final Topics topics = live.withWorkers(workers);
    private final AtomicLongArray progress = new AtomicLongArray(READERS);

    @AfterEach
    void stop() {
        workers.shutdownNow();
        people.shutdownNow();
    }

    @Test
    void whoComesAndGoesWhileOthersWriteIsToldEverythingOnceInOrder() throws Exception {
        List<Future<?>> writing = new ArrayList<>();
        List<Future<List<Long>>> reading = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            int reader = i;
            reading.add(people.submit(() -> readWithBreaks(reader)));
        }
        for (int i = 0; i < WRITERS; i++) {
            writing.add(people.submit(this::write));
        }

        for (Future<?> writer : writing) {
            writer.get(30, TimeUnit.SECONDS);
        }
        for (Future<List<Long>> reader : reading) {
            assertThat(reader.get(30, TimeUnit.SECONDS))
                    .isEqualTo(LongStream.rangeClosed(1, LAST).boxed().toList());
        }
    }

    private void write() {
        for (int i = 0; i < CHANGES_EACH; i++) {
            while (live.feed.latest(live.thread) - slowest() > FARTHEST_AHEAD) {
                Thread.yield();
            }
            live.feed.happen(1);
            topics.changed(live.thread);
        }
    }

    /** Follows until it has been told some changes, leaves, comes back after the last one it knows, and so on. */
    private List<Long> readWithBreaks(int reader) {
        List<Long> told = new ArrayList<>();
        while (told.size() < LAST) {
            FakeReader socket = FakeReader.somebody();
            topics.joinThread(socket, live.thread, told.size());
            long enough = Math.min(LAST, told.size() + 150);
            while (told.size() + socket.seqs().size() < enough) {
                Thread.yield();
            }
            topics.leaveThread(socket, live.thread);
            told.addAll(socket.seqs());
            progress.set(reader, told.size());
        }
        return told;
    }

    private long slowest() {
        return LongStream.range(0, READERS)
                .map(reader -> progress.get((int) reader))
                .min()
                .orElseThrow();
    }
}
