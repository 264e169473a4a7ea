package org.consilium.membership;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.markdown.Markdown;
import org.consilium.platform.transaction.UseCase;

/** Finds members whose biography's HTML was made by an older renderer. */
@UseCase
class FindOldBiographies {
    private static final int AT_ONCE = 200;

    private final Biographies biographies;

    @Inject
    FindOldBiographies(Biographies biographies) {
        this.biographies = biographies;
    }

    /** Some of them, by id, behind this one. */
    List<UUID> after(UUID memberId) {
        return biographies.renderedBefore(Markdown.VERSION, memberId, AT_ONCE);
    }
}
