package org.consilium.live.protocol;

/** Why the server closes a socket; the client decides by the code whether to come back. */
public enum CloseCode {
    /** The server stops or restarts: come back in a moment. */
    GOING_AWAY(1001, "going away"),
    /** The message is not one of the protocol's, or hello did not come first. */
    BAD_MESSAGE(4400, "bad message"),
    /** The sign-in has ended: do not come back without a new one. */
    SIGNED_OUT(4401, "signed out"),
    /** The account is no longer that of a verified member. */
    VERIFICATION_REQUIRED(4403, "verification required"),
    /** The reader was too slow or silent: come back and subscribe after the last seq. */
    RESUME(4408, "resume"),
    /** The member has enough sockets open. */
    TOO_MANY_SOCKETS(4409, "too many sockets"),
    /** The message is larger than the protocol allows. */
    FRAME_TOO_BIG(4413, "frame too big"),
    /** The client speaks another version. */
    UNSUPPORTED_PROTOCOL(4426, "unsupported protocol"),
    /** More messages in a second than the protocol allows. */
    TOO_MANY_MESSAGES(4429, "too many messages");

    private final int code;
    private final String reason;

    CloseCode(int code, String reason) {
        this.code = code;
        this.reason = reason;
    }

    /** The code in the close frame. */
    public int code() {
        return code;
    }

    /** The words in the close frame. */
    public String reason() {
        return reason;
    }
}
