package org.consilium.live.topic;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.consilium.platform.access.Access;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;

/** A reader that keeps what it is told. */
final class FakeReader implements Reader {
    final List<String> frames = new CopyOnWriteArrayList<>();
    volatile boolean behind;
    private final Caller caller;

    private FakeReader(UUID member) {
        caller = new Caller(
                member,
                UUID.randomUUID(),
                Access.COOKIE,
                Set.of(Role.MEMBER),
                false,
                false,
                Set.of(),
                "nurse",
                Set.of(),
                "DE",
                null);
    }

    static FakeReader of(UUID member) {
        return new FakeReader(member);
    }

    static FakeReader somebody() {
        return new FakeReader(UUID.randomUUID());
    }

    @Override
    public Caller caller() {
        return caller;
    }

    @Override
    public void offer(String frame) {
        frames.add(frame);
    }

    @Override
    public boolean isBehind() {
        return behind;
    }

    /** The numbers of the changes that it was told, in their order. */
    List<Long> seqs() {
        return frames.stream()
                .filter(frame -> frame.startsWith(ThreadInMemory.CHANGE))
                .map(frame -> Long.parseLong(frame.substring(ThreadInMemory.CHANGE.length())))
                .toList();
    }
}
