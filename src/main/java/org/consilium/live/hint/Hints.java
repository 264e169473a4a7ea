package org.consilium.live.hint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.consilium.platform.bus.Bus;

/** Gives hints to all nodes, and listens to those of all. */
@ApplicationScoped
public class Hints {
    private static final String SEPARATOR = " ";

    private final Bus bus;

    /** Hints over this bus. */
    @Inject
    public Hints(Bus bus) {
        this.bus = bus;
    }

    /** Gives a hint about these ids. */
    public void give(Hint hint, UUID... ids) {
        bus.publish(hint.topic(), Arrays.stream(ids).map(UUID::toString).collect(Collectors.joining(SEPARATOR)));
    }

    /** Listens to a kind of hint. */
    public void listen(Hint hint, Consumer<List<UUID>> listener) {
        bus.subscribe(
                hint.topic(),
                text -> listener.accept(Arrays.stream(text.split(SEPARATOR))
                        .map(UUID::fromString)
                        .toList()));
    }
}
