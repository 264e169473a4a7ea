package org.consilium.platform.bus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** The bus of a server that is alone: calls the subscribers at once. */
@ApplicationScoped
class LocalBus implements Bus {
    private static final Logger LOG = Logger.getLogger(LocalBus.class);

    private final Map<String, List<Consumer<String>>> subscribers = new ConcurrentHashMap<>();

    @Override
    public void publish(String topic, String hint) {
        for (Consumer<String> subscriber : subscribers.getOrDefault(topic, List.of())) {
            try {
                subscriber.accept(hint);
            } catch (RuntimeException e) {
                LOG.errorf(e, "A subscriber of the topic %s failed", topic);
            }
        }
    }

    @Override
    public void subscribe(String topic, Consumer<String> subscriber) {
        subscribers.computeIfAbsent(topic, name -> new CopyOnWriteArrayList<>()).add(subscriber);
    }
}
