package org.consilium.threads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.consilium.boards.BoardRef;
import org.consilium.membership.MemberNames;
import org.consilium.platform.paging.Page;

/** Puts names to threads in a list, in one statement for any number of them. */
@ApplicationScoped
class ThreadRows {
    private final MemberNames names;

    @Inject
    ThreadRows(MemberNames names) {
        this.names = names;
    }

    Page<ThreadRow> of(Page<ThreadLine> lines, Map<UUID, BoardRef> boards) {
        Writers.Wanted wanted = new Writers.Wanted();
        lines.items().forEach(line -> wanted.add(line.authorId()).add(line.lastAuthorId()));
        Writers writers = wanted.load(names);
        return lines.map(line -> line.row(Objects.requireNonNull(boards.get(line.boardId())), writers));
    }
}
