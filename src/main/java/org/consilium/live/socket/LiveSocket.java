package org.consilium.live.socket;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.consilium.live.hint.Hint;
import org.consilium.live.protocol.BadMessage;
import org.consilium.live.protocol.ClientMessage;
import org.consilium.live.protocol.CloseCode;
import org.consilium.live.protocol.Frames;
import org.consilium.live.topic.Reader;
import org.consilium.platform.access.Access;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.CallerAgain;

/** One open socket: what the client may say, and what it is told. */
final class LiveSocket implements Reader, ClientMessage.Receiver {
    /** In bytes. */
    static final int LARGEST_MESSAGE = 16 * 1024;

    private static final String TOO_MANY_SUBSCRIPTIONS = "too-many-subscriptions";

    private final Wire wire;
    private final CallerAgain again;
    private final Exchange exchange;
    private final Outbox outbox;
    private final MessageRate rate;
    private final SignsOfLife life;
    private final Subscriptions subscriptions;
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile Caller caller;

    LiveSocket(Wire wire, Visitor visitor, Exchange exchange, LongSupplier nanos) {
        this.wire = wire;
        this.caller = visitor.caller();
        this.again = visitor.again();
        this.exchange = exchange;
        this.outbox = new Outbox(wire, nanos);
        this.rate = new MessageRate(nanos);
        this.life = new SignsOfLife(nanos);
        this.subscriptions = new Subscriptions(this, exchange.topics());
    }

    @Override
    public Caller caller() {
        return caller;
    }

    @Override
    public void offer(String frame) {
        if (!outbox.offer(frame)) {
            cut();
        }
    }

    @Override
    public boolean isBehind() {
        return outbox.isBehind();
    }

    /** The client says something. */
    void receive(String text) {
        life.heard();
        if (ended.get()) {
            return;
        }
        if (!rate.take()) {
            close(CloseCode.TOO_MANY_MESSAGES);
        } else if (text.length() > LARGEST_MESSAGE || text.getBytes(UTF_8).length > LARGEST_MESSAGE) {
            close(CloseCode.FRAME_TOO_BIG);
        } else {
            answer(text);
        }
    }

    private void answer(String text) {
        try {
            ClientMessage message = exchange.messages().parse(text);
            if (!life.isGreeted() && !(message instanceof ClientMessage.Hello)) {
                throw new BadMessage();
            }
            message.tell(this);
        } catch (BadMessage e) {
            close(CloseCode.BAD_MESSAGE);
        }
    }

    /** The client gives a sign of life, and no message. */
    void heard() {
        life.heard();
    }

    /** Whether the client is probably gone, so that its place may be given to another. */
    boolean isDoubtful() {
        return life.isDoubtful();
    }

    private void cut() {
        exchange.metrics().slowReaderCut();
        close(CloseCode.RESUME);
    }

    /** Once a second: asks for a sign of life from time to time, and ends what gives none or does not read. */
    void beat() {
        if (outbox.isStuck()) {
            cut();
            return;
        }
        switch (life.need()) {
            case ASK -> wire.ping();
            case GIVE_UP -> close(CloseCode.RESUME);
            case TURN_AWAY -> close(CloseCode.BAD_MESSAGE);
            case NOTHING -> {}
        }
    }

    /** Asks the database whether the sign-in still stands and the member is still one; if not, the socket ends. */
    void recheck() {
        Optional<Caller> fresh = again.lookUp();
        if (fresh.isEmpty()) {
            close(CloseCode.SIGNED_OUT);
        } else if (!fresh.get().verified()) {
            close(CloseCode.VERIFICATION_REQUIRED);
        } else {
            caller = fresh.get();
        }
    }

    @Override
    public void hello(int protocol) {
        if (protocol == Frames.PROTOCOL) {
            life.greeted();
            offer(exchange.frames().hello(SignsOfLife.HEARTBEAT_SECONDS));
        } else {
            close(CloseCode.UNSUPPORTED_PROTOCOL);
        }
    }

    @Override
    public void subscribeThread(UUID thread, long after) {
        if (!subscriptions.follow(thread, after)) {
            offer(exchange.frames().refused(thread, TOO_MANY_SUBSCRIPTIONS));
        }
    }

    @Override
    public void unsubscribeThread(UUID thread) {
        subscriptions.leave(thread);
    }

    @Override
    public void subscribeBoard(String slug) {
        if (!subscriptions.follow(slug)) {
            offer(exchange.frames().refused(slug, TOO_MANY_SUBSCRIPTIONS));
        }
    }

    @Override
    public void unsubscribeBoard(String slug) {
        subscriptions.leave(slug);
    }

    @Override
    public void typing(UUID thread) {
        if (caller.access() != Access.TOKEN_READ && exchange.topics().follows(this, thread)) {
            exchange.hints().give(Hint.TYPING, thread, caller.memberId());
        }
    }

    @Override
    public void ping() {
        offer(exchange.frames().pong());
    }

    /** Ends the socket from this side. */
    void close(CloseCode why) {
        if (end()) {
            wire.close(why);
        }
    }

    /**
     * The socket has ended, from either side.
     *
     * @return whether this is news
     */
    boolean end() {
        boolean news = ended.compareAndSet(false, true);
        if (news) {
            outbox.stop();
            subscriptions.end();
            exchange.sockets().remove(this);
        }
        return news;
    }
}
