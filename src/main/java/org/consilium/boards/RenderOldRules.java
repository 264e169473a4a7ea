package org.consilium.boards;

import jakarta.inject.Inject;
import java.time.Duration;
import org.consilium.platform.job.RecurringJob;
import org.consilium.platform.markdown.Links;
import org.consilium.platform.markdown.Markdown;
import org.consilium.platform.transaction.UseCase;

/** Brings the HTML of the boards' rules up to date after the renderer changed. */
@UseCase
class RenderOldRules implements RecurringJob {
    private final Boards boards;
    private final Markdown markdown;

    @Inject
    RenderOldRules(Boards boards, Markdown markdown) {
        this.boards = boards;
        this.markdown = markdown;
    }

    @Override
    public String kind() {
        return "render-old-rules";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        boards.lockedWithRulesRenderedBefore(Markdown.VERSION)
                .forEach(board -> board.renderRulesAgain(markdown.render(board.rules(), Links.NONE)));
    }
}
