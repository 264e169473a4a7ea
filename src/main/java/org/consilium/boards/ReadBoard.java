package org.consilium.boards;

import jakarta.inject.Inject;
import org.consilium.membership.vocabulary.Vocabulary;
import org.consilium.platform.access.Caller;
import org.consilium.platform.transaction.UseCase;

/** Shows a board's purpose, rules and audience. */
@UseCase
class ReadBoard {
    private final BoardAccess access;
    private final Boards boards;
    private final Vocabulary vocabulary;

    @Inject
    ReadBoard(BoardAccess access, Boards boards, Vocabulary vocabulary) {
        this.access = access;
        this.boards = boards;
        this.vocabulary = vocabulary;
    }

    BoardView read(Caller caller, String slug) {
        VisibleBoard board = access.visible(caller, slug);
        return BoardView.of(board, boards.rulesHtml(board.id()), AudienceView.of(board.audience(), vocabulary));
    }
}
