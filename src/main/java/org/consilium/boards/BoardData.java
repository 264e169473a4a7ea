package org.consilium.boards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.consilium.membership.owndata.DataPackage;
import org.consilium.membership.owndata.OwnData;

/** Boards followed, muted and read, and invitations. */
@ApplicationScoped
class BoardData implements OwnData {
    private static final String FILE = "boards.json";

    private final OwnBoards boards;

    @Inject
    BoardData(OwnBoards boards) {
        this.boards = boards;
    }

    @Override
    public Map<String, String> files() {
        return Map.of(FILE, "The boards that you follow, mute, have read in or are invited to.");
    }

    @Override
    public void export(UUID memberId, DataPackage into) throws IOException {
        into.object(FILE, boards.of(memberId));
    }

    @Override
    public void erase(UUID memberId) {
        boards.forget(memberId);
    }
}
