package org.consilium.boards;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.consilium.platform.markdown.Rendered;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.ProblemType;
import org.consilium.platform.problem.Problems;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A place for threads. */
@Entity
@Table(name = "board")
@DynamicUpdate
class Board {
    static final ProblemType SLUG_TAKEN = new ProblemType("slug-taken", 409, "This address is taken");

    @Id
    private UUID id;

    @Column
    private String slug;

    @Column
    private String name;

    @Column
    private String purpose;

    @Column
    private String rules;

    @Column(name = "rules_html", columnDefinition = "mediumtext")
    private String rulesHtml;

    @Column(name = "rules_renderer")
    private int rulesRenderer;

    @Embedded
    private Audience audience;

    @Column
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Opening opening;

    @Column
    private int position;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column
    private int version;

    protected Board() {}

    Board(UUID id, BoardRequest request, Rendered rules, Instant now) {
        this.id = id;
        this.createdAt = now;
        apply(request, rules);
    }

    /**
     * Takes what an administrator changed.
     *
     * @throws Problem {@code stale-version} if somebody else was quicker
     */
    void change(BoardRequest request, Rendered rules) {
        if (request.version() == null || request.version() != version) {
            throw new Problem(Problems.STALE_VERSION, "Somebody else changed this board. Load it again.")
                    .with("version", version);
        }
        apply(request, rules);
        version++;
    }

    private void apply(BoardRequest request, Rendered rendered) {
        slug = request.slug();
        name = request.name().strip();
        purpose = request.purpose().strip();
        rules = request.rules();
        rulesHtml = rendered.html();
        rulesRenderer = rendered.version();
        audience = request.audience();
        opening = request.opening();
        position = request.position();
    }

    /** Takes other HTML for the same rules, from a newer renderer. */
    void renderRulesAgain(Rendered rendered) {
        rulesHtml = rendered.html();
        rulesRenderer = rendered.version();
    }

    /** Closes the board to writing; what is there stays readable. */
    void archive(Instant now) {
        if (archivedAt == null) {
            archivedAt = now;
        }
    }

    void reopen() {
        archivedAt = null;
    }

    UUID id() {
        return id;
    }

    String slug() {
        return slug;
    }

    String name() {
        return name;
    }

    String purpose() {
        return purpose;
    }

    String rules() {
        return rules;
    }

    String rulesHtml() {
        return rulesHtml;
    }

    Audience audience() {
        return audience;
    }

    Opening opening() {
        return opening;
    }

    int position() {
        return position;
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    int version() {
        return version;
    }
}
