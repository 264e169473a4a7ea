package org.consilium.threads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.boards.BoardMembers;
import org.consilium.boards.VisibleBoard;
import org.consilium.membership.MemberDirectory;
import org.consilium.platform.access.Caller;
import org.consilium.platform.markdown.Markdown;
import org.consilium.platform.markdown.Rendered;
import org.consilium.threads.images.StoredImages;

/** Renders the text of a post at its place: what it may refer to depends on the thread. To be called inside a use case. */
@ApplicationScoped
class PostText {
    private final Markdown markdown;
    private final MemberDirectory members;
    private final BoardMembers boardMembers;
    private final StoredImages images;

    @Inject
    PostText(Markdown markdown, MemberDirectory members, BoardMembers boardMembers, StoredImages images) {
        this.markdown = markdown;
        this.members = members;
        this.boardMembers = boardMembers;
        this.images = images;
    }

    /** A text that the caller writes: the own images can be shown, and those that the thread shows already. */
    Rendered render(Caller caller, UUID threadId, VisibleBoard board, String body) {
        return markdown.render(
                body,
                new PostLinks(
                        members,
                        boardMembers,
                        threadId,
                        board.id(),
                        ids -> images.usableBy(caller.memberId(), threadId, ids)));
    }

    /** The text of a post that was written before, with the images that it shows. */
    Rendered renderAgain(Post post, UUID boardId) {
        return markdown.render(
                post.body(),
                new PostLinks(
                        members,
                        boardMembers,
                        post.threadId(),
                        boardId,
                        ids -> images.shownBy(post.threadId(), post.number())));
    }
}
