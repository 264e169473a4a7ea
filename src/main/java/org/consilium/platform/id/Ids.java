package org.consilium.platform.id;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.UUID;
import org.consilium.platform.random.Randomness;

/** Makes identifiers. */
@ApplicationScoped
public class Ids {
    private final Clock clock;
    private final Randomness randomness;

    /** Ids from this clock and this randomness. */
    @Inject
    public Ids(Clock clock, Randomness randomness) {
        this.clock = clock;
        this.randomness = randomness;
    }

    /**
     * A time-ordered id: 48 bits of Unix milliseconds and 74 random bits. For rows whose time of writing is no secret; new rows
     * land side by side in the primary key.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9562#section-5.7">RFC 9562, UUID version 7</a>
     */
    public UUID v7() {
        ByteBuffer random = ByteBuffer.wrap(randomness.bytes(10));
        long high = (clock.instant().toEpochMilli() << 16) | 0x7000L | (random.getShort() & 0x0fffL);
        long low = (random.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** A random id that tells nothing about when or after what it was made. */
    public UUID v4() {
        ByteBuffer random = ByteBuffer.wrap(randomness.bytes(16));
        long high = (random.getLong() & 0xffff_ffff_ffff_0fffL) | 0x4000L;
        long low = (random.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
