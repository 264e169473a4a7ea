package org.consilium.platform.job;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/** Runs some work on at most so many threads whenever it is called for; a call during a run makes sure of another look. */
final class Signals {
    private final Executor executor;
    private final Runnable work;
    private final Semaphore threads;
    private final AtomicLong calls = new AtomicLong();

    Signals(Executor executor, int threads, Runnable work) {
        this.executor = executor;
        this.threads = new Semaphore(threads);
        this.work = work;
    }

    /** There is something to do. */
    void call() {
        calls.incrementAndGet();
        startThread();
    }

    private void startThread() {
        if (!threads.tryAcquire()) {
            return;
        }
        try {
            executor.execute(this::runUntilQuiet);
        } catch (RejectedExecutionException e) {
            threads.release();
            throw e;
        }
    }

    private void runUntilQuiet() {
        long seen = calls.get();
        try {
            work.run();
        } finally {
            threads.release();
        }
        if (calls.get() != seen) {
            startThread();
        }
    }
}
