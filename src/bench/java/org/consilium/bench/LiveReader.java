package org.consilium.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** One reader: the part of RFC 6455 that a well-behaved server and a short measurement need. */
final class LiveReader {
    private static final int TEXT = 0x1;
    private static final int CLOSE = 0x8;
    private static final int PING = 0x9;
    private static final int PONG = 0xA;
    private static final String SEQ = "\"seq\":";

    private final LiveReaders readers;
    private final SocketChannel channel;
    private final String subscribe;
    private final ByteArrayOutputStream unread = new ByteArrayOutputStream();
    private boolean upgraded;

    LiveReader(LiveReaders readers, SocketChannel channel, LastChange thread) {
        this.readers = readers;
        this.channel = channel;
        this.subscribe = "{\"type\":\"subscribe\",\"thread\":\"" + thread.thread() + "\",\"after\":" + thread.seq() + "}";
    }

    /** Takes in what came, in whatever pieces. */
    void receive(ByteBuffer piece) throws IOException {
        byte[] bytes = new byte[piece.remaining()];
        piece.get(bytes);
        unread.write(bytes);
        ByteBuffer all = ByteBuffer.wrap(unread.toByteArray());
        unread.reset();
        if (!upgraded) {
            readAnswer(all);
        }
        while (upgraded && readFrame(all)) {
            // reads on
        }
        unread.write(all.array(), all.position(), all.remaining());
    }

    private void readAnswer(ByteBuffer all) throws IOException {
        String answer = new String(all.array(), ISO_8859_1);
        int end = answer.indexOf("\r\n\r\n");
        if (end < 0) {
            return;
        }
        if (!answer.startsWith("HTTP/1.1 101")) {
            throw new IOException("No socket: " + answer.lines().findFirst().orElse(""));
        }
        all.position(end + 4);
        upgraded = true;
        readers.connected();
        send(TEXT, "{\"type\":\"hello\",\"protocol\":1}".getBytes(UTF_8));
        send(TEXT, subscribe.getBytes(UTF_8));
    }

    /** Reads one frame if it is there as a whole. */
    private boolean readFrame(ByteBuffer all) throws IOException {
        all.mark();
        if (all.remaining() < 2) {
            return false;
        }
        int kind = all.get() & 0x0f;
        int size = all.get() & 0x7f;
        int more = size == 126 ? 2 : size == 127 ? 8 : 0;
        if (all.remaining() < more) {
            all.reset();
            return false;
        }
        size = more == 2 ? all.getShort() & 0xffff : more == 8 ? (int) all.getLong() : size;
        if (all.remaining() < size) {
            all.reset();
            return false;
        }
        byte[] payload = new byte[size];
        all.get(payload);
        take(kind, payload);
        return true;
    }

    private void take(int kind, byte[] payload) throws IOException {
        switch (kind) {
            case TEXT -> told(new String(payload, ISO_8859_1));
            case PING -> send(PONG, payload);
            case CLOSE -> throw new IOException("The server closed the socket");
            default -> {}
        }
    }

    private void told(String frame) {
        if (frame.startsWith("{\"type\":\"subscribed\"")) {
            readers.subscribed();
        } else {
            int seq = frame.indexOf(SEQ);
            if (seq >= 0) {
                int end = seq + SEQ.length();
                while (Character.isDigit(frame.charAt(end))) {
                    end++;
                }
                readers.told(Long.parseLong(frame.substring(seq + SEQ.length(), end)));
            }
        }
    }

    /** Sends a short frame, masked with zeros as a client's have to be. */
    private void send(int kind, byte[] payload) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(payload.length + 8);
        frame.put((byte) (0x80 | kind));
        if (payload.length < 126) {
            frame.put((byte) (0x80 | payload.length));
        } else {
            frame.put((byte) (0x80 | 126)).putShort((short) payload.length);
        }
        frame.putInt(0).put(payload).flip();
        while (frame.hasRemaining()) {
            channel.write(frame);
        }
    }
}
