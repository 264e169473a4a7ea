package org.consilium.live.protocol;

import java.util.UUID;

/** What a client can say. */
public sealed interface ClientMessage {

    /** Hands the message to whoever answers it. */
    void tell(Receiver receiver);

    /** Answers each kind of message. */
    interface Receiver {
        /** The client's first word. */
        void hello(int protocol);

        /** Wants what happens in a thread after that change. */
        void subscribeThread(UUID thread, long after);

        /** Wants no more of a thread. */
        void unsubscribeThread(UUID thread);

        /** Wants what happens to a board's list. */
        void subscribeBoard(String slug);

        /** Wants no more of a board. */
        void unsubscribeBoard(String slug);

        /** Somebody is writing in a thread. */
        void typing(UUID thread);

        /** Asks for a sign of life. */
        void ping();
    }

    /** See {@link Receiver#hello}. */
    record Hello(int protocol) implements ClientMessage {
        @Override
        public void tell(Receiver receiver) {
            receiver.hello(protocol);
        }
    }

    /** See {@link Receiver#subscribeThread}. */
    record SubscribeThread(UUID thread, long after) implements ClientMessage {
        @Override
        public void tell(Receiver receiver) {
            receiver.subscribeThread(thread, after);
        }
    }

    /** See {@link Receiver#unsubscribeThread}. */
    record UnsubscribeThread(UUID thread) implements ClientMessage {
        @Override
        public void tell(Receiver receiver) {
            receiver.unsubscribeThread(thread);
        }
    }

    /** See {@link Receiver#subscribeBoard}. */
    record SubscribeBoard(String slug) implements ClientMessage {
        @Override
        public void tell(Receiver receiver) {
            receiver.subscribeBoard(slug);
        }
    }

    /** See {@link Receiver#unsubscribeBoard}. */
    record UnsubscribeBoard(String slug) implements ClientMessage {
        @Override
        public void tell(Receiver receiver) {
            receiver.unsubscribeBoard(slug);
        }
    }

    /** See {@link Receiver#typing}. */
    record Typing(UUID thread) implements ClientMessage {
        @Override
        public void tell(Receiver receiver) {
            receiver.typing(thread);
        }
    }

    /** See {@link Receiver#ping}. */
    record Ping() implements ClientMessage {
        @Override
        public void tell(Receiver receiver) {
            receiver.ping();
        }
    }
}
