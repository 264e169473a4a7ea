package org.consilium.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Measures and prints one table. After each row that writes the posts are counted: an answer alone proves nothing.
 */
public final class Benchmark {
    private static final Duration WARM_UP_STEP = Duration.ofSeconds(10);
    private static final int LEAST_WARM_UP_STEPS = 2;
    private static final int MOST_WARM_UP_STEPS = 12;
    private static final int WARM_UP_REQUESTS = 40_000;
    private static final int BUSY_THREADS = 50;
    private static final int ONLINE = 1_000;
    private static final int MANY = 5_000;
    private static final int IDLE = 10_000;
    private static final int IDLE_SECONDS = 60;

    private final Site site;
    private final Load load;
    private final Duration duration;

    private Benchmark(Site site, Duration duration) {
        this.site = site;
        this.load = new Load(site.address());
        this.duration = duration;
    }

    /** Takes the build's directory, the scale and the seconds of each row of requests. */
    public static void main(String[] arguments) throws Exception {
        Path build = Path.of(arguments[0]).toAbsolutePath();
        Duration duration = Duration.ofSeconds(Long.parseLong(arguments[2]));
        try (Site site = Site.start(build, Integer.parseInt(arguments[1]))) {
            System.out.println(Row.HEAD);
            Benchmark benchmark = new Benchmark(site, duration);
            benchmark.requests();
            benchmark.sockets();
        }
    }

    private void requests() throws IOException, SQLException, InterruptedException {
        List<LastChange> threads = site.seed().threads();
        List<Work> reading = List.of(Work.posts(threads), Work.head(threads), Work.board(), Work.home());
        for (Work work : reading) {
            warmUp(work);
        }
        for (Work work : reading) {
            measure(work);
        }
        warmUpAndMeasure(Work.replies("Reply", threads));
    }

    private void sockets() throws IOException, SQLException, InterruptedException {
        List<LastChange> threads = site.seed().threads();
        List<LastChange> busy = threads.subList(0, BUSY_THREADS);
        try (LiveReaders readers = LiveReaders.follow(site.address(), site.seed().cookies(ONLINE), busy)) {
            warmUpAndMeasure(Work.replies("Reply, with %,d readers online".formatted(ONLINE), busy));
            requireNoneLost(readers);
        }
        LiveReplies replies = new LiveReplies(site);
        print(replies.measure(ONLINE, threads.get(BUSY_THREADS)));
        print(replies.measure(MANY, threads.get(BUSY_THREADS + 1)));
        // Whoever missed more than a thousand changes of a busy thread would have to read it anew.
        idle(threads.subList(BUSY_THREADS, threads.size()));
    }

    private void idle(List<LastChange> threads) throws IOException, InterruptedException {
        try (LiveReaders readers = LiveReaders.follow(site.address(), site.seed().cookies(IDLE), threads)) {
            Usage before = site.usage();
            TimeUnit.SECONDS.sleep(IDLE_SECONDS);
            Usage after = site.usage();
            double cpuASecond = (double) after.millisSince(before) / IDLE_SECONDS;
            print(new Row("%,d idle live readers, a second".formatted(IDLE), 0, 0, 0, cpuASecond, after, readers.lost()));
        }
    }

    private void warmUpAndMeasure(Work work) throws IOException, SQLException, InterruptedException {
        warmUp(work);
        measure(work);
    }

    private void measure(Work work) throws IOException, SQLException, InterruptedException {
        load.run(work, WARM_UP_STEP);
        long posts = site.seed().posts();
        Usage before = site.usage();
        Load.Outcome outcome = load.run(work, duration);
        Usage after = site.usage();
        double cpu = (double) after.millisSince(before) / outcome.succeeded();
        print(new Row(work.name(), outcome.rate(), outcome.median(), outcome.p99(), cpu, after, outcome.failed()));
        long written = site.seed().posts() - posts;
        if (work.writes() && written != outcome.succeeded()) {
            throw new IllegalStateException(outcome + ", but " + written + " posts were written");
        }
    }

    /**
     * Until the code has run so often that the virtual machine has optimised it; before that, the optimising costs more than the
     * work. All kinds of reading come before the first row, which would pay for what they share otherwise.
     */
    private void warmUp(Work work) throws InterruptedException {
        long done = 0;
        for (int step = 1; step <= MOST_WARM_UP_STEPS; step++) {
            done += load.run(work, WARM_UP_STEP).succeeded();
            if (step >= LEAST_WARM_UP_STEPS && done >= WARM_UP_REQUESTS) {
                return;
            }
        }
    }

    private static void requireNoneLost(LiveReaders readers) {
        if (readers.lost() > 0) {
            throw new IllegalStateException(readers.lost() + " readers lost their connection");
        }
    }

    private static void print(Row row) {
        System.out.println(row.asMarkdown());
    }
}
