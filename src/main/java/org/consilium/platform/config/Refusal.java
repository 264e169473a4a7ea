package org.consilium.platform.config;

import java.util.Collection;
import org.jboss.logging.Logger;

/** Refuses the start: says each reason in one line of the log, and ends the server. */
final class Refusal {
    private static final Logger LOG = Logger.getLogger(Refusal.class);

    /** The status of a program that is configured wrongly, as in {@code sysexits.h}. */
    private static final int STATUS = 78;

    private Refusal() {}

    /** What stops the deployment. */
    static StartRefused because(Collection<String> reasons) {
        reasons.forEach(reason -> LOG.fatalf("Consilium does not start: %s", reason));
        endTheServer();
        return new StartRefused(String.join(" ", reasons));
    }

    /**
     * A server without its application would look alive to whoever started it. The server waits for this deployment before it
     * stops, so it has to be told by a thread that the deployment does not wait for.
     */
    private static void endTheServer() {
        Thread end = new Thread(() -> Runtime.getRuntime().exit(STATUS), "end-of-refused-server");
        end.setDaemon(true);
        end.start();
    }
}
