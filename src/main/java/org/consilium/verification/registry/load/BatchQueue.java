package org.consilium.verification.registry.load;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.consilium.verification.registry.file.Batch;
import org.consilium.verification.registry.file.EntryReader;
import org.jspecify.annotations.Nullable;

/** Reads ahead on another thread while the database writes; two batches at most, so that memory stays bounded. */
final class BatchQueue implements AutoCloseable {
    private static final int AHEAD = 2;
    private static final long PATIENCE_SECONDS = 1;

    private final BlockingQueue<Item> items = new ArrayBlockingQueue<>(AHEAD);
    private volatile boolean closed;

    private record Item(Optional<Batch> batch, @Nullable RuntimeException failure) {}

    /** Reads from now on. */
    void readOn(Executor executor, EntryReader reader, long rowsToSkip) {
        executor.execute(() -> {
            try {
                reader.skipRows(rowsToSkip);
                Optional<Batch> batch = reader.next();
                while (batch.isPresent() && !closed) {
                    put(new Item(batch, null));
                    batch = reader.next();
                }
                put(new Item(Optional.empty(), null));
            } catch (RuntimeException e) {
                put(new Item(Optional.empty(), e));
            } catch (Error e) {
                put(new Item(Optional.empty(), new IllegalStateException(e)));
                throw e;
            }
        });
    }

    private void put(Item item) {
        try {
            boolean there = false;
            while (!there && !closed) {
                there = items.offer(item, PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    /** The next batch; empty at the end. Throws what reading threw. */
    Optional<Batch> take() throws InterruptedException {
        Item item = items.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        while (item == null) {
            if (closed) {
                throw new InterruptedException("The file is not read on");
            }
            item = items.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        if (item.failure() != null) {
            throw item.failure();
        }
        return item.batch();
    }

    /** Reads no further. */
    @Override
    public void close() {
        closed = true;
    }
}
