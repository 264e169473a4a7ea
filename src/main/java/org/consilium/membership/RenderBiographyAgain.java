package org.consilium.membership;

import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.platform.markdown.Links;
import org.consilium.platform.markdown.Markdown;
import org.consilium.platform.transaction.UseCase;

/** Makes the HTML of a biography anew; its text stays. */
@UseCase
class RenderBiographyAgain {
    private final Biographies biographies;
    private final Markdown markdown;

    @Inject
    RenderBiographyAgain(Biographies biographies, Markdown markdown) {
        this.biographies = biographies;
        this.markdown = markdown;
    }

    void render(UUID memberId) {
        biographies
                .source(memberId)
                .ifPresent(source -> biographies.showAgain(memberId, source, markdown.render(source, Links.NONE)));
    }
}
