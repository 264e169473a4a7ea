package org.consilium.verification.document;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A document of an applicant; each of its pages is a sealed picture in a file of its own. */
@Entity
@Table(name = "document")
class Document {
    @Id
    private UUID id;

    @Column(name = "member_id")
    private UUID memberId;

    @Column
    private DocumentKind kind;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "document_page", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "position")
    @Column(name = "media_type")
    private List<String> mediaTypes = new ArrayList<>();

    @Column(name = "added_on")
    private LocalDate addedOn;

    @Column
    private boolean seen;

    protected Document() {}

    /** A document whose files are on the disk. */
    Document(UUID id, UUID memberId, DocumentKind kind, List<String> mediaTypes, LocalDate today) {
        this.id = id;
        this.memberId = memberId;
        this.kind = kind;
        this.mediaTypes.addAll(mediaTypes);
        this.addedOn = today;
    }

    /** A verifier has looked at it. */
    void see() {
        seen = true;
    }

    UUID id() {
        return id;
    }

    UUID memberId() {
        return memberId;
    }

    List<String> mediaTypes() {
        return List.copyOf(mediaTypes);
    }

    DocumentView view() {
        return new DocumentView(id, kind, mediaTypes.size(), addedOn, seen);
    }
}
