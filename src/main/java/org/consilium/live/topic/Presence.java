package org.consilium.live.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.consilium.live.protocol.Frames;
import org.jspecify.annotations.Nullable;

/**
 * Who is there: how many members look at a thread, and who writes. A thread whose authors have no name must have none of this,
 * for a name that writes just before a nameless post appears has signed it; that is why it stands apart from {@link ThreadTopic}.
 */
final class Presence {
    /** Fewer readers are not told: in a small group a number is a name. */
    private static final int FEWEST_TOLD = 5;

    private static final long TYPING_NANOS = 6_000_000_000L;

    private final UUID thread;
    private final Frames frames;
    private final Typists typists;
    private final LongSupplier nanos;
    private final Map<UUID, Long> typingUntil = new LinkedHashMap<>();
    private boolean readersChanged;
    private volatile Set<UUID> writing = Set.of();
    private List<String> names = List.of();
    private @Nullable Integer told;

    Presence(UUID thread, Frames frames, Typists typists, LongSupplier nanos) {
        this.thread = thread;
        this.frames = frames;
        this.typists = typists;
        this.nanos = nanos;
    }

    /** Somebody came or went. */
    synchronized void readersChanged() {
        readersChanged = true;
    }

    /** A member writes; forgotten after six seconds. */
    synchronized void typing(UUID member) {
        typingUntil.put(member, nanos.getAsLong() + TYPING_NANOS);
    }

    /** Whether there may be something to tell. */
    synchronized boolean isDue() {
        return readersChanged || !typingUntil.isEmpty() || !writing.isEmpty();
    }

    /** The frames for all that tell what has changed. Only the topic's turn calls it. */
    List<String> changes(Collection<Reader> readers) {
        List<String> changes = new ArrayList<>(2);
        if (takeReadersChanged()) {
            Integer count = count(readers);
            if (!Objects.equals(count, told)) {
                told = count;
                changes.add(frames.readers(thread, count));
            }
        }
        Set<UUID> now = writing();
        if (!now.equals(writing)) {
            List<String> shown = now.isEmpty() ? List.of() : typists.names(now);
            if (!shown.equals(names)) {
                changes.add(frames.typing(thread, shown));
            }
            writing = now;
            names = shown;
        }
        return changes;
    }

    /** The frames for somebody new that tell how it stands. Only the topic's turn calls it. */
    List<String> state() {
        List<String> state = new ArrayList<>(2);
        if (told != null) {
            state.add(frames.readers(thread, told));
        }
        if (!names.isEmpty()) {
            state.add(frames.typing(thread, names));
        }
        return state;
    }

    private synchronized boolean takeReadersChanged() {
        boolean changed = readersChanged;
        readersChanged = false;
        return changed;
    }

    private synchronized Set<UUID> writing() {
        long now = nanos.getAsLong();
        typingUntil.values().removeIf(until -> until - now <= 0);
        return new LinkedHashSet<>(typingUntil.keySet());
    }

    private static @Nullable Integer count(Collection<Reader> readers) {
        long members = readers.stream()
                .map(reader -> reader.caller().memberId())
                .distinct()
                .count();
        return members < FEWEST_TOLD ? null : (int) members;
    }
}
