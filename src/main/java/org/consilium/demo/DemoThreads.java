package org.consilium.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.consilium.demo.Talk.Contribution;
import org.consilium.platform.id.Ids;
import org.consilium.platform.markdown.ImageLink;
import org.consilium.platform.markdown.Links;
import org.consilium.platform.markdown.Markdown;
import org.consilium.platform.markdown.Rendered;

/** Writes the threads of the demo as if they had been written one after the other. */
final class DemoThreads {
    private static final int MOST_HELPFUL_MARKS = 24;

    private final Connection connection;
    private final Ids ids;
    private final Markdown markdown;
    private final Random random;
    private final List<DemoPerson> people;
    private final Map<String, UUID> byHandle;

    DemoThreads(Connection connection, Ids ids, Markdown markdown, Random random, List<DemoPerson> people) {
        this.connection = connection;
        this.ids = ids;
        this.markdown = markdown;
        this.random = random;
        this.people = people;
        this.byHandle = people.stream()
                .filter(DemoPerson::verified)
                .collect(Collectors.toMap(DemoPerson::handle, DemoPerson::id));
    }

    /**
     * Writes them.
     *
     * @return the ids of the threads, in order
     */
    List<UUID> write(List<Talk> talks) throws SQLException {
        Map<Talk, UUID> threads = new HashMap<>();
        List<UUID> inOrder = new ArrayList<>();
        try (Rows rows = threadRows()) {
            for (Talk talk : talks) {
                UUID id = ids.v7();
                threads.put(talk, id);
                inOrder.add(id);
                addThread(rows, id, talk);
            }
        }
        writePosts(talks, threads);
        return inOrder;
    }

    private Rows threadRows() throws SQLException {
        return new Rows(
                connection,
                "discussion_thread",
                "id",
                "board_id",
                "author_id",
                "title",
                "created_at",
                "last_post_at",
                "last_author_id",
                "posts",
                "seq",
                "pinned",
                "locked",
                "closed_at",
                "closed_by",
                "version");
    }

    private static void addThread(Rows rows, UUID id, Talk talk) throws SQLException {
        int posts = talk.contributions().size();
        rows.add(
                id,
                talk.board().id(),
                talk.opening().author().id(),
                talk.title(),
                talk.opening().at(),
                talk.last().at(),
                talk.last().author().id(),
                posts,
                posts,
                talk.pinned(),
                false,
                talk.closed() ? talk.last().at() : null,
                talk.closed() ? talk.opening().author().id() : null,
                0);
    }

    private void writePosts(List<Talk> talks, Map<Talk, UUID> threads) throws SQLException {
        try (Rows posts = new Rows(
                        connection,
                        "post",
                        "id",
                        "thread_id",
                        "number",
                        "author_id",
                        "body",
                        "html",
                        "renderer",
                        "created_at",
                        "version",
                        "helpful");
                Rows changes = new Rows(connection, "thread_change", "thread_id", "seq", "kind", "post_id")) {
            List<Mark> marks = new ArrayList<>();
            for (Talk talk : talks) {
                UUID thread = Objects.requireNonNull(threads.get(talk));
                for (int number = 1; number <= talk.contributions().size(); number++) {
                    marks.add(addPost(posts, changes, thread, number, talk));
                }
            }
            posts.flush();
            writeMarks(marks);
        }
    }

    private Mark addPost(Rows posts, Rows changes, UUID thread, int number, Talk talk) throws SQLException {
        Contribution said = talk.contributions().get(number - 1);
        Rendered rendered = markdown.render(said.body(), new DemoLinks(thread));
        List<DemoPerson> helped = helpedBy(talk.board(), said.author());
        UUID id = ids.v7();
        posts.add(
                id,
                thread,
                number,
                said.author().id(),
                said.body(),
                rendered.html(),
                rendered.version(),
                said.at(),
                0,
                helped.size());
        changes.add(thread, number, "POST_ADDED", id);
        return new Mark(thread, number, rendered, helped);
    }

    private void writeMarks(List<Mark> marks) throws SQLException {
        try (Rows helpful = new Rows(connection, "helpful_mark", "member_id", "thread_id", "number");
                Rows hashtags = new Rows(connection, "hashtag_use", "tag", "thread_id", "number");
                Rows mentions = new Rows(connection, "mention", "member_id", "thread_id", "number")) {
            for (Mark mark : marks) {
                for (DemoPerson person : mark.helped()) {
                    helpful.add(person.id(), mark.thread(), mark.number());
                }
                for (String tag : mark.rendered().hashtags()) {
                    hashtags.add(tag, mark.thread(), mark.number());
                }
                for (String handle : mark.rendered().handles()) {
                    UUID member = byHandle.get(handle);
                    if (member != null) {
                        mentions.add(member, mark.thread(), mark.number());
                    }
                }
            }
        }
    }

    /** Most posts help nobody in particular, a few help many. */
    private List<DemoPerson> helpedBy(DemoBoard board, DemoPerson author) {
        int count = random.nextInt(3) > 0 ? 0 : (int) (Math.pow(random.nextDouble(), 2) * MOST_HELPFUL_MARKS);
        List<DemoPerson> readers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            DemoPerson reader = people.get(random.nextInt(people.size()));
            if (reader.verified() && board.isFor(reader) && !reader.equals(author) && !readers.contains(reader)) {
                readers.add(reader);
            }
        }
        return readers;
    }

    /** What hangs on a post once it is written. */
    private record Mark(UUID thread, int number, Rendered rendered, List<DemoPerson> helped) {}

    /** Everybody of the demo can be mentioned; it has no pictures. */
    private final class DemoLinks implements Links {
        private final UUID thread;

        DemoLinks(UUID thread) {
            this.thread = thread;
        }

        @Override
        public Map<String, String> members(Set<String> handles) {
            Map<String, String> pages = new HashMap<>();
            for (String handle : handles) {
                UUID member = byHandle.get(handle);
                if (member != null) {
                    pages.put(handle, "/members/" + member);
                }
            }
            return pages;
        }

        @Override
        public Map<UUID, ImageLink> images(Set<UUID> images) {
            return Collections.emptyMap();
        }

        @Override
        public Optional<String> post(int number) {
            return Optional.of("/threads/" + thread + "#post-" + number);
        }
    }
}
