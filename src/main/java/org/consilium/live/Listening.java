package org.consilium.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.consilium.live.hint.Hint;
import org.consilium.live.hint.Hints;
import org.consilium.live.topic.Topics;

/** Takes up the hints of all nodes. Each only marks what has to be looked at; the looking is done by the workers. */
@ApplicationScoped
class Listening {
    private final Hints hints;
    private final Topics topics;
    private final Rechecks rechecks;

    @Inject
    Listening(Hints hints, Topics topics, Rechecks rechecks) {
        this.hints = hints;
        this.topics = topics;
        this.rechecks = rechecks;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        hints.listen(Hint.THREAD_CHANGED, ids -> topics.changed(ids.get(0)));
        hints.listen(Hint.THREAD_MOVED, ids -> topics.doubtThread(ids.get(0)));
        hints.listen(Hint.AUDIENCE_CHANGED, ids -> rechecks.ofAccess());
        hints.listen(Hint.MEMBER_CHANGED, ids -> rechecks.of(ids.get(0)));
        hints.listen(Hint.TYPING, ids -> topics.typing(ids.get(0), ids.get(1)));
    }
}
