package org.consilium.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Chromium on this machine: the one that {@code CONSILIUM_CHROMIUM} names, the system's, Playwright's own download, or, as root
 * on Debian, the one that its package brings.
 *
 * @param path the program
 */
record Chromium(Path path) {

    static final List<String> ARGUMENTS = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** The one without windows first: it does the same for two thirds of the work. */
    private static final List<String> NAMES = List.of(
            "chromium-headless-shell",
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome");

    static synchronized Chromium find() {
        return Optional.ofNullable(System.getenv("CONSILIUM_CHROMIUM"))
                .map(Path::of)
                .or(Chromium::onThePath)
                .or(Chromium::downloadedByPlaywright)
                .or(Chromium::installed)
                .map(Chromium::new)
                .orElseThrow(() ->
                        new IllegalStateException("The browser tests need a Chromium: install one (Debian: apt-get"
                                + " install chromium), name one in CONSILIUM_CHROMIUM, or leave these tests out with"
                                + " -Dskip.browser"));
    }

    private static Optional<Path> onThePath() {
        return NAMES.stream().flatMap(name -> SearchPath.find(name).stream()).findFirst();
    }

    private static Optional<Path> downloadedByPlaywright() {
        Path downloads = Path.of(System.getProperty("user.home"), ".cache", "ms-playwright");
        if (!Files.isDirectory(downloads)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(downloads)) {
            return versions.map(version -> version.resolve("chrome-linux/chrome"))
                    .filter(Files::isExecutable)
                    .max(Comparator.naturalOrder());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Path> installed() {
        boolean mayInstall =
                System.getProperty("user.name").equals("root") && Files.isExecutable(Path.of("/usr/bin/apt-get"));
        if (mayInstall
                && succeeds("apt-get", "update")
                && (installs("chromium-headless-shell") || installs("chromium"))) {
            return onThePath();
        }
        return Optional.empty();
    }

    private static boolean installs(String debianPackage) {
        return succeeds("apt-get", "install", "-y", "--no-install-recommends", debianPackage);
    }

    private static boolean succeeds(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            return builder.start().waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
