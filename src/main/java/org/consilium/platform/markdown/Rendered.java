package org.consilium.platform.markdown;

import java.util.Set;
import java.util.UUID;

/**
 * A text as it is shown, and what it refers to.
 *
 * @param html safe HTML
 * @param hashtags keys of the hashtags, see {@link Hashtag}
 * @param handles lower-case handles of the members whom the text mentions; who is only mentioned in a quotation is not among them
 * @param images the site's own images that are shown
 * @param version version of the renderer, {@link Markdown#VERSION} when it was made
 */
public record Rendered(String html, Set<String> hashtags, Set<String> handles, Set<UUID> images, int version) {

    /** Copies the sets. */
    public Rendered {
        hashtags = Set.copyOf(hashtags);
        handles = Set.copyOf(handles);
        images = Set.copyOf(images);
    }
}
