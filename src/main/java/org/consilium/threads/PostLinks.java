package org.consilium.threads;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.consilium.boards.BoardMembers;
import org.consilium.membership.MemberDirectory;
import org.consilium.platform.markdown.ImageLink;
import org.consilium.platform.markdown.Links;

/**
 * Where references lead from a thread. Only members who see its board are linked: a mention of anybody else would tell them of a
 * place they do not know, and its readers that somebody may read along.
 *
 * @param members knows handles
 * @param boardMembers knows who sees the board
 * @param threadId the thread
 * @param boardId the board it is on
 * @param images which of some images may be shown
 */
record PostLinks(
        MemberDirectory members,
        BoardMembers boardMembers,
        UUID threadId,
        UUID boardId,
        Function<Set<UUID>, Map<UUID, ImageLink>> images)
        implements Links {

    @Override
    public Map<String, String> members(Set<String> handles) {
        Map<String, UUID> ids = members.withHandles(handles);
        Set<UUID> readers = boardMembers.whoSee(boardId, ids.values());
        Map<String, String> addresses = new HashMap<>();
        ids.forEach((handle, id) -> {
            if (readers.contains(id)) {
                addresses.put(handle, "/members/" + id);
            }
        });
        return addresses;
    }

    @Override
    public Map<UUID, ImageLink> images(Set<UUID> ids) {
        return images.apply(ids);
    }

    @Override
    public Optional<String> post(int number) {
        return Optional.of("/threads/" + threadId + "#post-" + number);
    }
}
