package org.consilium.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.consilium.demo.Talk.Contribution;

/** The threads that explain the site. */
final class HouseTalks {
    private static final String WELCOME = """
            Welcome to the demo of this forum. Everybody in it is made up and marked as *(demo)*.

            | You want to | Write |
            |---|---|
            | make something **bold** or *slanted* | `**bold**` or `*slanted*` |
            | quote a colleague | *Reply* on the post, or `> ` in front of a line |
            | speak to somebody | `@ana` |
            | file a thread under a subject | `#cardiology` |
            | cite | a DOI such as 10.1001/jamanetworkopen.2019.0096 becomes a link |

            Open this thread in two browsers, as @ana and as @ben, and write: the other sees it at once. #welcome
            """;

    private static final String POOLING = """
            Why independent answers matter: pooling several differentials raised accuracy considerably, see
            10.1001/jamanetworkopen.2019.0096. So please write your own answer *before* you read the others'.
            """;

    private HouseTalks() {}

    /** They, by people who moderate. */
    static List<Talk> of(DemoBoard house, DemoPerson moderator, DemoPerson reader, Instant now) {
        Instant opened = now.minus(Duration.ofDays(20));
        List<Contribution> posts = List.of(
                new Contribution(moderator, opened, WELCOME),
                new Contribution(
                        reader,
                        opened.plus(Duration.ofHours(3)),
                        "Thank you. Where do I see what I have not read yet?"),
                new Contribution(
                        moderator,
                        opened.plus(Duration.ofHours(4)),
                        "@" + reader.handle() + " On the first page: each board shows how many posts are new to you."));
        return List.of(
                new Talk(house, "Welcome: how to use this forum", posts, true, false),
                new Talk(
                        house,
                        "Write first, read afterwards",
                        List.of(new Contribution(moderator, now.minus(Duration.ofDays(6)), POOLING)),
                        false,
                        true));
    }
}
