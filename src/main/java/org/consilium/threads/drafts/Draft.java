package org.consilium.threads.drafts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A text that is not published yet. Rows are written by {@link Drafts} in single statements, because two tabs may save at once. */
@Entity
@IdClass(Draft.Key.class)
@Table(name = "draft")
class Draft {

    @Id
    @Column(name = "member_id")
    private UUID memberId;

    @Id
    @Column(name = "place_id")
    private UUID placeId;

    @Column
    private @Nullable String title;

    @Column(columnDefinition = "mediumtext")
    private String body;

    @Column(name = "saved_on")
    private LocalDate savedOn;

    protected Draft() {}

    DraftView view() {
        return new DraftView(title, body, savedOn);
    }

    /**
     * One draft a member and place.
     *
     * @param memberId who writes
     * @param placeId the thread, or the board for a new thread
     */
    record Key(UUID memberId, UUID placeId) {}
}
