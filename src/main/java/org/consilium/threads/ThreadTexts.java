package org.consilium.threads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.memory.Memory;
import org.consilium.threads.marks.PostMarks;

/**
 * What the posts of a thread say, remembered for as long as the thread does not change: whatever changes it takes the next number
 * of a change, so what was read under one number need not be forgotten. It is the same for all; whoever asks has passed the door
 * and got the number there. Names of authors change without a number and are none of it.
 */
@ApplicationScoped
class ThreadTexts {
    /** Only a new renderer writes without taking a number: its work is seen that late. */
    private static final Duration MOMENT = Duration.ofMinutes(1);

    private static final int SHARE_OF_MEMORY = 16;
    private static final int MOST_TAG_LISTS = 10_000;

    private final Posts posts;
    private final PostMarks marks;
    private final Memory<Part, List<PostRow>> parts;
    private final Memory<State, List<String>> hashtags;

    @Inject
    ThreadTexts(Posts posts, PostMarks marks, Clock clock) {
        this.posts = posts;
        this.marks = marks;
        this.parts =
                Memory.weighing(clock, MOMENT, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY, ThreadTexts::bytes);
        this.hashtags = new Memory<>(clock, MOMENT, MOST_TAG_LISTS);
    }

    /** Some of the posts, as they were at a change or later. */
    List<PostRow> rows(ThreadFacts thread, PostRange range) {
        return parts.get(new Part(state(thread), range), part -> Optional.of(posts.rows(thread.id(), range)))
                .orElseThrow();
    }

    /** The hashtags in a thread's posts, the most used first. */
    List<String> hashtags(ThreadFacts thread) {
        return hashtags.get(state(thread), state -> Optional.of(marks.hashtagsOf(thread.id())))
                .orElseThrow();
    }

    private static State state(ThreadFacts thread) {
        return new State(thread.id(), thread.seq());
    }

    private static int bytes(List<PostRow> rows) {
        return 200 + rows.stream().mapToInt(PostRow::bytes).sum();
    }

    private record State(UUID thread, long seq) {}

    private record Part(State state, PostRange range) {}
}
