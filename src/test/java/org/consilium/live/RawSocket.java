package org.consilium.live;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.consilium.testing.Person;
import org.consilium.testing.TestServer;

/** A client that reads only when it is told to, with a small buffer; so that what it does not read piles up at the server. */
final class RawSocket implements AutoCloseable {
    private static final int CLOSE = 8;
    private static final int TEXT = 1;

    private final Socket socket = new Socket();
    private final DataInputStream in;

    RawSocket(Person person) throws IOException {
        URI server = TestServer.address();
        socket.setReceiveBufferSize(4096);
        socket.setSoTimeout(20_000);
        socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
        in = new DataInputStream(socket.getInputStream());
        String request = String.join(
                "\r\n",
                "GET /live HTTP/1.1",
                "Host: " + server.getAuthority(),
                "Origin: " + server,
                "Upgrade: websocket",
                "Connection: Upgrade",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                "Cookie: consilium=" + person.secret(),
                "",
                "");
        socket.getOutputStream().write(request.getBytes(ISO_8859_1));
        while (!readLine().isEmpty()) {
            // the headers do not matter here
        }
    }

    /** Sends a message, masked with zeros. */
    void say(String message) throws IOException {
        byte[] payload = message.getBytes(UTF_8);
        ByteBuffer frame = ByteBuffer.allocate(payload.length + 8).put((byte) (0x80 | TEXT));
        if (payload.length < 126) {
            frame.put((byte) (0x80 | payload.length));
        } else {
            frame.put((byte) (0x80 | 126)).putShort((short) payload.length);
        }
        frame.putInt(0).put(payload);
        socket.getOutputStream().write(frame.array(), 0, frame.position());
    }

    /** Reads frames until there is one of that type. */
    void readUntil(String type) throws IOException {
        String text;
        do {
            text = new String(readFrame().payload(), UTF_8);
        } while (!text.startsWith("{\"type\":\"" + type + "\""));
    }

    /** Reads everything there is up to the server's goodbye. */
    Farewell readToTheEnd() throws IOException {
        List<String> told = new ArrayList<>();
        while (true) {
            Frame frame = readFrame();
            if (frame.kind() == CLOSE) {
                return new Farewell(told, ByteBuffer.wrap(frame.payload()).getShort() & 0xffff);
            }
            if (frame.kind() == TEXT) {
                told.add(new String(frame.payload(), UTF_8));
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private String readLine() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.readUnsignedByte(); next != '\n'; next = in.readUnsignedByte()) {
            line.append((char) next);
        }
        return line.toString().strip();
    }

    private Frame readFrame() throws IOException {
        int kind = in.readUnsignedByte() & 0x0f;
        int size = in.readUnsignedByte() & 0x7f;
        if (size == 126) {
            size = in.readUnsignedShort();
        } else if (size == 127) {
            size = (int) in.readLong();
        }
        return new Frame(kind, in.readNBytes(size));
    }

    /** How it ended: what it was told before, and the code. */
    record Farewell(List<String> told, int code) {}

    private record Frame(int kind, byte[] payload) {}
}
