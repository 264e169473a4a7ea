package org.consilium.live.topic;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The threads on which turns run. Few, so that a flood of changes leaves the processors and the database's connections to the
 * requests; the line before them holds no topic twice, so it cannot grow beyond what is followed.
 */
@ApplicationScoped
@SuppressWarnings(
        "NullAway.Init") // the server sets the factory, and the threads are made from it, before the first call
public class Workers implements Executor {
    private static final int THREADS = 4;

    @Resource
    private ManagedThreadFactory factory;

    private ExecutorService threads;

    @PostConstruct
    void start() {
        threads = Executors.newFixedThreadPool(THREADS, factory);
    }

    @Override
    public void execute(Runnable turn) {
        threads.execute(turn);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
