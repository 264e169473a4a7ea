package org.consilium.platform.markdown;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tells the renderer where references lead from the place of a text. Each method is asked at most once per text. */
public interface Links {

    /** For texts in which nothing but the web can be referred to. */
    Links NONE = new Links() {
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
            return Optional.empty();
        }
    };

    /**
     * The page addresses of members who may be mentioned here.
     *
     * @param handles lower-case handles
     * @return addresses by handle; who is left out stays plain text
     */
    Map<String, String> members(Set<String> handles);

    /** The images that may be shown here, by their ids; who is left out is replaced by its description. */
    Map<UUID, ImageLink> images(Set<UUID> ids);

    /** The address of a post by its number in the same thread. */
    Optional<String> post(int number);
}
