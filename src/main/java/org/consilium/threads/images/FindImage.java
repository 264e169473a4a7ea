package org.consilium.threads.images;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.boards.BoardAccess;
import org.consilium.boards.VisibleBoard;
import org.consilium.platform.access.Caller;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.transaction.UseCase;

/** Finds an image for whoever may see it: its uploader, and whoever sees a post that shows it. */
@UseCase
class FindImage {
    /** Where an image is that is shown nowhere: on no board, which is asked for all the same. */
    private static final ImagePlace NOWHERE = new ImagePlace(new UUID(0, 0), false);

    private final StoredImages images;
    private final BoardAccess boards;

    @Inject
    FindImage(StoredImages images, BoardAccess boards) {
        this.images = images;
        this.boards = boards;
    }

    /**
     * The media type of the image.
     *
     * @throws Problem {@code not-found} if it is missing or hidden
     */
    String mediaType(Caller caller, UUID id) {
        Optional<StoredImage> image = images.find(id);
        List<ImagePlace> places = images.places(id);
        boolean shown = (places.isEmpty() ? List.of(NOWHERE) : places)
                .stream().anyMatch(place -> sees(place, boards.visible(caller, place.boardId())));
        return image.filter(found -> shown || found.isUploader(caller.memberId()))
                .map(StoredImage::mediaType)
                .orElseThrow(Problem::notFound);
    }

    private static boolean sees(ImagePlace place, Optional<VisibleBoard> board) {
        return board.filter(visible -> !place.withdrawn() || visible.moderates())
                .isPresent();
    }
}
