package org.consilium.platform.memory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for a moment what the database said. Whoever changes that makes it forgotten, which holds at once on this node; on
 * other nodes the moment is over before long, even if the hint is lost. That something is not there is never remembered.
 *
 * @param <K> what is asked for
 * @param <V> what is remembered of it
 */
public final class Memory<K, V> {
    private final Clock clock;
    private final Duration moment;
    private final Cache<K, Remembered<V>> remembered;
    private long forgotten;

    /**
     * An empty memory.
     *
     * @param moment how long something is remembered at most
     * @param most how many are remembered at most
     */
    public Memory(Clock clock, Duration moment, long most) {
        this(clock, moment, most, value -> 1);
    }

    private Memory(Clock clock, Duration moment, long most, ToIntFunction<V> weight) {
        this.clock = clock;
        this.moment = moment;
        this.remembered = Caffeine.newBuilder()
                .maximumWeight(most)
                .<K, Remembered<V>>weigher((key, entry) -> weight.applyAsInt(entry.value()))
                .executor(Runnable::run)
                .build();
    }

    /**
     * An empty memory for what differs in size.
     *
     * @param most how much is remembered at most, as the weight counts it
     */
    public static <K, V> Memory<K, V> weighing(Clock clock, Duration moment, long most, ToIntFunction<V> weight) {
        return new Memory<>(clock, moment, most, weight);
    }

    /** What is remembered, or else what the database says now. */
    public Optional<V> get(K key, Function<K, Optional<V>> database) {
        Instant now = clock.instant();
        @Nullable V known = known(key, now);
        if (known != null) {
            return Optional.of(known);
        }
        long before = forgotten();
        Optional<V> found = database.apply(key);
        found.ifPresent(value -> keep(Map.of(key, value), now, before));
        return found;
    }

    /**
     * The same for several at once.
     *
     * @param database is asked for all that are not remembered, if there are any
     */
    public Map<K, V> getAll(Collection<K> keys, Function<Set<K>, Map<K, V>> database) {
        Instant now = clock.instant();
        Map<K, V> all = new HashMap<>();
        Set<K> unknown = new HashSet<>();
        for (K key : keys) {
            @Nullable V known = known(key, now);
            if (known == null) {
                unknown.add(key);
            } else {
                all.put(key, known);
            }
        }
        if (!unknown.isEmpty()) {
            long before = forgotten();
            Map<K, V> found = database.apply(unknown);
            keep(found, now, before);
            all.putAll(found);
        }
        return all;
    }

    /** Forgets what is remembered of some of them. */
    public synchronized void forget(BiPredicate<K, V> which) {
        forgotten++;
        remembered
                .asMap()
                .entrySet()
                .removeIf(entry -> which.test(entry.getKey(), entry.getValue().value()));
    }

    private @Nullable V known(K key, Instant now) {
        @Nullable Remembered<V> entry = remembered.getIfPresent(key);
        return entry == null || entry.isOver(now) ? null : entry.value();
    }

    private synchronized long forgotten() {
        return forgotten;
    }

    /** What was asked for before somebody made something forgotten may be older than that, and is not kept. */
    private synchronized void keep(Map<K, V> found, Instant now, long before) {
        if (forgotten == before) {
            Instant until = now.plus(moment);
            found.forEach((key, value) -> remembered.put(key, new Remembered<>(value, now, until)));
        }
    }

    /** A clock that is set back ends it too. */
    private record Remembered<V>(V value, Instant since, Instant until) {
        boolean isOver(Instant now) {
            return now.isBefore(since) || !now.isBefore(until);
        }
    }
}
