package org.consilium.platform.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.Problems;

/**
 * Has PDF files painted by a program of its own, {@link PdfPainter}, with little memory and little time: a file that makes a reader
 * loop for ever or fill the memory ends that program and nothing else.
 */
@ApplicationScoped
class PdfProcess {
    private static final int AT_A_TIME = 2;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final Duration COME_BACK_AFTER = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofSeconds(40);
    private static final List<String> LIMITS =
            List.of("-Xmx320m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true");

    private final PdfTools tools;
    private final Semaphore places = new Semaphore(AT_A_TIME, true);

    @Inject
    PdfProcess(PdfTools tools) {
        this.tools = tools;
    }

    /** The pages as PNG files. */
    List<byte[]> pages(byte[] pdf, int longestEdge, int mostPages) {
        takePlace();
        try {
            return paint(pdf, longestEdge, mostPages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        } finally {
            places.release();
        }
    }

    private List<byte[]> paint(byte[] pdf, int longestEdge, int mostPages) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(longestEdge, mostPages))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            CompletableFuture<byte[]> painted = CompletableFuture.supplyAsync(() -> readAll(process));
            write(pdf, process);
            if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                throw ImageProblems.unreadablePdf();
            }
            return switch (process.exitValue()) {
                case 0 -> split(painted.join());
                case PdfPainter.TOO_MANY_PAGES ->
                    throw ImageProblems.tooLarge(
                            "A document has at most " + mostPages + " pages. Please send the page that counts.");
                case PdfPainter.LOCKED ->
                    throw ImageProblems.unreadable(
                            "The PDF is locked with a password. Please save it without, or send a picture.");
                default -> throw ImageProblems.unreadablePdf();
            };
        } finally {
            process.destroyForcibly();
        }
    }

    private List<String> command(int longestEdge, int mostPages) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(LIMITS);
        command.addAll(List.of("-cp", tools.classPath(), PdfPainter.class.getName()));
        command.addAll(List.of(String.valueOf(longestEdge), String.valueOf(mostPages)));
        return command;
    }

    private static void write(byte[] pdf, Process process) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(pdf);
        } catch (IOException itEndedBefore) {
            // Its exit says why.
            return;
        }
    }

    private static byte[] readAll(Process process) {
        try {
            return process.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<byte[]> split(byte[] painted) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(painted));
        for (int left = in.readInt(); left > 0; left--) {
            pages.add(in.readNBytes(in.readInt()));
        }
        return pages;
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    private static Problem busy() {
        return new Problem(Problems.OVERLOADED, "Many documents are coming in. Please try again in a moment.")
                .retryAfter(COME_BACK_AFTER);
    }
}
