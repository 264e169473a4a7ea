package org.consilium.platform.config;

/** Something that must be so for the server to start. Every bean of this type is asked once, before the first request. */
public interface StartCheck {

    /**
     * Looks.
     *
     * @throws StartRefused if it is not so, with a message of one line that says what to do
     */
    void check();
}
