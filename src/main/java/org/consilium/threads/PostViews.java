package org.consilium.threads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.consilium.membership.MemberNames;

/** Puts names to posts, in one statement for any number of them. */
@ApplicationScoped
class PostViews {
    private final MemberNames names;

    @Inject
    PostViews(MemberNames names) {
        this.names = names;
    }

    List<PostView> of(List<PostRow> rows) {
        Writers.Wanted wanted = new Writers.Wanted();
        rows.forEach(row -> wanted.add(row.authorId()));
        Writers writers = wanted.load(names);
        return rows.stream().map(row -> row.by(writers.of(row.authorId()))).toList();
    }
}
