package org.consilium.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many readers of one thread in one process and on one selector, so that measuring costs the server's machine little: a reader
 * only looks for the number of the change in what it is told.
 */
final class LiveReaders implements AutoCloseable {
    /** More at once would overflow the server's backlog of connections. */
    private static final int CONNECTING_AT_ONCE = 64;

    private final Selector selector = Selector.open();
    private final Semaphore connecting = new Semaphore(CONNECTING_AT_ONCE);
    private final CountDownLatch subscribed;
    private final AtomicInteger lost = new AtomicInteger();
    private final Map<Long, Arrival> arrivals = new ConcurrentHashMap<>();
    private final int readers;
    private volatile boolean open = true;

    private LiveReaders(int readers) throws IOException {
        this.readers = readers;
        this.subscribed = new CountDownLatch(readers);
    }

    /**
     * Connects one reader for each sign-in and waits until each follows its thread.
     *
     * @param server where it listens
     * @param cookies the cookie of each reader, such as {@code consilium=…}
     * @param threads what they read: the first reader the first, and again from the start
     */
    static LiveReaders follow(URI server, List<String> cookies, List<LastChange> threads)
            throws IOException, InterruptedException {
        InetSocketAddress address = new InetSocketAddress(server.getHost(), server.getPort());
        LiveReaders readers = new LiveReaders(cookies.size());
        Thread loop = new Thread(readers::loop, "live-readers");
        loop.setDaemon(true);
        loop.start();
        for (int i = 0; i < cookies.size(); i++) {
            readers.connect(address, cookies.get(i), threads.get(i % threads.size()));
        }
        if (!readers.subscribed.await(2, TimeUnit.MINUTES)) {
            throw new IOException(readers.subscribed.getCount() + " readers could not subscribe");
        }
        return readers;
    }

    /**
     * Waits until a change has reached every reader.
     *
     * @return when it reached the last one, on the clock of {@link System#nanoTime}
     */
    long awaitLast(long seq, Duration patience) throws InterruptedException {
        Arrival arrival = arrival(seq);
        if (!arrival.everywhere.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException(arrival.everywhere.getCount() + " readers were not told of change " + seq);
        }
        return arrival.lastNanos;
    }

    /** How many readers lost their connection. */
    int lost() {
        return lost.get();
    }

    @Override
    public void close() throws IOException {
        open = false;
        selector.wakeup();
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }

    void told(long seq) {
        Arrival arrival = arrival(seq);
        arrival.lastNanos = System.nanoTime();
        arrival.everywhere.countDown();
    }

    void subscribed() {
        subscribed.countDown();
    }

    void connected() {
        connecting.release();
    }

    private Arrival arrival(long seq) {
        return arrivals.computeIfAbsent(seq, number -> new Arrival(readers));
    }

    private void connect(InetSocketAddress server, String cookie, LastChange thread) throws IOException, InterruptedException {
        connecting.acquire();
        SocketChannel channel = SocketChannel.open(server);
        channel.write(ByteBuffer.wrap(handshake(server, cookie).getBytes(ISO_8859_1)));
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, new LiveReader(this, channel, thread));
        selector.wakeup();
    }

    private static String handshake(InetSocketAddress server, String cookie) {
        String host = server.getHostString() + ":" + server.getPort();
        return String.join(
                "\r\n",
                "GET /live HTTP/1.1",
                "Host: " + host,
                "Origin: http://" + host,
                "Upgrade: websocket",
                "Connection: Upgrade",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                "Cookie: " + cookie,
                "",
                "");
    }

    private void loop() {
        ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
        try {
            while (open) {
                selector.select(key -> read(key, buffer), 100);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(SelectionKey key, ByteBuffer buffer) {
        try {
            buffer.clear();
            if (((SocketChannel) key.channel()).read(buffer) < 0) {
                throw new IOException("The server closed the connection");
            }
            ((LiveReader) key.attachment()).receive(buffer.flip());
        } catch (IOException e) {
            lost.incrementAndGet();
            key.cancel();
        }
    }

    private static final class Arrival {
        final CountDownLatch everywhere;
        volatile long lastNanos;

        Arrival(int readers) {
            everywhere = new CountDownLatch(readers);
        }
    }
}
