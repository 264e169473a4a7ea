package org.consilium.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.consilium.testing.Api;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.Places;
import org.consilium.testing.ServerTest;
import org.consilium.testing.Statements;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What calls cost in the database, which counts the statements of all. */
@ServerTest
@Isolated("the database counts the statements of all")
class StatementCountIT {
    private final Forum forum = TestServer.forum();
    private final Places places = new Places(forum);
    private final Person mo = forum.moderator("Mo");
    private final Api reader = Api.anonymous().as(forum.member("Ana"));

    @Test
    @DisplayName("S02 a hidden board and a missing one cost the same")
    void aHiddenBoardAndAMissingOneCostTheSame() {
        assertSameCost("/boards/" + places.board(Places.INVITED), "/boards/" + Places.newSlug());
    }

    @Test
    @DisplayName("S02 a hidden thread and a missing one cost the same")
    void aHiddenThreadAndAMissingOneCostTheSame() {
        String hidden = "/threads/" + places.thread(mo, places.board(Places.INVITED));
        String missing = "/threads/" + UUID.randomUUID();

        assertSameCost(hidden, missing);
        assertSameCost(hidden + "/posts", missing + "/posts");
    }

    @Test
    void aPageOfPostsIsOneStatementWhateverItsSize() {
        UUID thread = places.thread(mo, places.board());
        for (int i = 0; i < 25; i++) {
            places.reply(i % 2 == 0 ? mo : forum.member("Cy"), thread);
        }
        String posts = "/threads/" + thread + "/posts?limit=";

        assertThat(cost(posts + "1")).isOne();
        assertThat(cost(posts + "27")).isOne();
    }

    private void assertSameCost(String hidden, String missing) {
        assertThat(cost(hidden)).as(hidden).isEqualTo(cost(missing));
    }

    private long cost(String path) {
        return Statements.of(() -> reader.get(path));
    }
}
