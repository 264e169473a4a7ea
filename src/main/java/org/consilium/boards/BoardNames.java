package org.consilium.boards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.consilium.membership.BoardSlugs;

/** Names boards in views that are the same for all who may see them. To be called inside a use case. */
@ApplicationScoped
public class BoardNames implements BoardSlugs {
    private final Boards boards;

    @Inject
    BoardNames(Boards boards) {
        this.boards = boards;
    }

    /** The names and addresses of these boards, in one statement. */
    public Map<UUID, BoardRef> refs(Collection<UUID> boardIds) {
        return boardIds.isEmpty() ? Map.of() : boards.refs(boardIds);
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> boardIds) {
        return refs(boardIds).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .slug()));
    }

    @Override
    public Map<String, UUID> withSlugs(Collection<String> slugs) {
        return slugs.isEmpty() ? Map.of() : boards.idsOf(slugs);
    }
}
