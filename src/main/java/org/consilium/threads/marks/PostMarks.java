package org.consilium.threads.marks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.membership.MemberDirectory;
import org.consilium.platform.markdown.Rendered;
import org.consilium.threads.images.StoredImages;

/** Keeps what the text of a post refers to. To be called inside a use case, with the thread locked. */
@ApplicationScoped
public class PostMarks {
    private static final int MOST_HASHTAGS = 30;

    private final Marks marks;
    private final StoredImages images;
    private final MemberDirectory members;

    @Inject
    PostMarks(Marks marks, StoredImages images, MemberDirectory members) {
        this.marks = marks;
        this.images = images;
        this.members = members;
    }

    /** Keeps the marks of a new post; one without any costs nothing. */
    public void added(UUID threadId, int number, Rendered text) {
        marks.addHashtags(threadId, number, text.hashtags());
        images.show(threadId, number, text.images());
        mention(threadId, number, text);
    }

    /** Keeps the marks of an edited post instead of those that it had. */
    public void edited(UUID threadId, int number, Rendered text) {
        hashtags(threadId, number, text);
        images.showInstead(threadId, number, text.images());
        marks.removeMentions(threadId, number);
        mention(threadId, number, text);
    }

    /** Forgets the marks of a post whose text is erased. */
    public void removed(UUID threadId, int number) {
        marks.removeHashtags(threadId, number);
        marks.removeMentions(threadId, number);
        images.showInstead(threadId, number, Set.of());
    }

    /** Keeps the hashtags of a post that is rendered anew; whom it mentions and what it shows stays. */
    public void hashtags(UUID threadId, int number, Rendered text) {
        marks.removeHashtags(threadId, number);
        marks.addHashtags(threadId, number, text.hashtags());
    }

    /** The hashtags in a thread's posts, the most used first. */
    public List<String> hashtagsOf(UUID threadId) {
        return marks.hashtagsOf(threadId, MOST_HASHTAGS);
    }

    private void mention(UUID threadId, int number, Rendered text) {
        if (!text.handles().isEmpty()) {
            marks.addMentions(
                    threadId, number, members.withHandles(text.handles()).values());
        }
    }
}
