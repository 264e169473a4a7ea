package org.consilium.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A mail server on a free port that keeps what it is given, or refuses it. It speaks as much SMTP as a client needs. */
public final class FakeMailServer implements AutoCloseable {
    private final ServerSocket server;
    private final List<String> mails = new CopyOnWriteArrayList<>();
    private volatile boolean refusing;
    private final AtomicInteger refused = new AtomicInteger();

    /** A server that takes every mail. */
    public FakeMailServer() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread accepting = new Thread(this::accept, "fake mail server");
        accepting.setDaemon(true);
        accepting.start();
    }

    /** Where it listens. */
    public int port() {
        return server.getLocalPort();
    }

    /** From now on it refuses every recipient for the moment, or does so no more. */
    public void refuse(boolean refuse) {
        refusing = refuse;
    }

    /** How many mails it refused. */
    public int refused() {
        return refused.get();
    }

    /** The mails to an address as they came, headers and all; oldest first. */
    public List<String> to(String address) {
        return mails.stream()
                .filter(mail -> mail.toLowerCase(Locale.ROOT).contains("\nto: " + address))
                .toList();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                talk(client);
            } catch (IOException clientOrServerIsGone) {
                // On to the next one, if there is one.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1));
        Writer out = new java.io.OutputStreamWriter(client.getOutputStream(), ISO_8859_1);
        say(out, "220 fake ESMTP");
        for (@Nullable String line = in.readLine(); line != null; line = in.readLine()) {
            String verb = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
            switch (verb) {
                case "EHLO", "HELO" -> say(out, "250 fake");
                case "RCPT" -> say(out, recipient());
                case "DATA" -> {
                    say(out, "354 go on");
                    mails.add(content(in));
                    say(out, "250 kept");
                }
                case "QUIT" -> {
                    say(out, "221 bye");
                    return;
                }
                default -> say(out, "250 fine");
            }
        }
    }

    private String recipient() {
        if (!refusing) {
            return "250 fine";
        }
        refused.incrementAndGet();
        return "451 not now";
    }

    private static String content(BufferedReader in) throws IOException {
        StringBuilder content = new StringBuilder();
        for (@Nullable String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            content.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        return content.toString();
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }
}
