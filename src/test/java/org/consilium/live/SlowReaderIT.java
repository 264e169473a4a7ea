package org.consilium.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import java.util.stream.LongStream;
import org.consilium.testing.LiveClient;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServerTest
@DisplayName("S16 A reader who does not read")
class SlowReaderIT {
    private static final int REPLIES = 400;
    private static final String LONG = "word ".repeat(3_000);

    private final LiveForum forum = new LiveForum();
    private final Person ana = forum.people.member("Ana");
    private final Person ben = forum.people.member("Ben");
    private final LiveForum.Board board = forum.board(ana, ben);
    private final UUID thread = forum.thread(board, ana);
    private final long seq = forum.seq(thread, ana);

    @Test
    void isToldToResumeWhileTheOthersAreToldEverything() throws IOException {
        try (LiveClient healthy = LiveClient.of(ana).subscribe(thread, seq);
                RawSocket slow = new RawSocket(ben)) {
            slow.say("{\"type\":\"hello\",\"protocol\":1}");
            slow.say("{\"type\":\"subscribe\",\"thread\":\"" + thread + "\",\"after\":" + seq + "}");
            slow.readUntil("subscribed");

            for (int i = 1; i <= REPLIES; i++) {
                forum.reply(thread, ana, LONG + i);
                healthy.awaitSeq(seq + i);
            }
            RawSocket.Farewell end = slow.readToTheEnd();

            assertThat(end.code()).isEqualTo(4408);
            assertThat(end.told()).hasSizeLessThan(REPLIES);
            assertThat(healthy.seqs())
                    .isEqualTo(LongStream.rangeClosed(seq + 1, seq + REPLIES)
                            .boxed()
                            .toList());
            try (LiveClient back =
                    LiveClient.of(ben).subscribe(thread, seq + end.told().size())) {
                back.awaitSeq(seq + REPLIES);
            }
        }
    }
}
