package org.consilium.threads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.consilium.boards.VisibleBoard;
import org.consilium.platform.access.Caller;
import org.consilium.platform.markdown.ImageLink;
import org.consilium.platform.markdown.Links;
import org.consilium.platform.markdown.Markdown;
import org.consilium.platform.markdown.Rendered;

/** Renders the text of a post at its place: what it may refer to depends on the thread. */
@ApplicationScoped
class PostText {
    private final Markdown markdown;

    @Inject
    PostText(Markdown markdown) {
        this.markdown = markdown;
    }

    Rendered render(Caller caller, UUID threadId, VisibleBoard board, String body) {
        return markdown.render(body, new Links() {
            @Override
            public Map<String, String> members(Set<String> handles) {
                return Map.of();
            }

            @Override
            public Map<UUID, ImageLink> images(Set<UUID> ids) {
                return Map.of();
            }

            @Override
            public Optional<String> post(int number) {
                return Optional.of("/threads/" + threadId + "#post-" + number);
            }
        });
    }
}
