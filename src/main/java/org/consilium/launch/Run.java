package org.consilium.launch;

import java.nio.file.Path;

/** Runs Consilium on this machine until it is told to stop: {@code mvn package exec:java}. */
public final class Run {

    private Run() {}

    /** Starts everything, says where it answers, and waits. A start that fails says why in one line. */
    public static void main(String[] arguments) {
        try {
            LocalConsilium consilium = new LocalConsilium(RunSettings.of(project(), System.getenv()));
            Runtime.getRuntime().addShutdownHook(new Thread(consilium::stop, "stop"));
            consilium.start();
            consilium.awaitEnd();
        } catch (CannotStart e) {
            System.err.println();
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path project() {
        return Path.of(System.getProperty("consilium.project", "")).toAbsolutePath();
    }
}
