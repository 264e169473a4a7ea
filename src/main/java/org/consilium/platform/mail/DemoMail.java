package org.consilium.platform.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A mail of the demo that was not sent anywhere. */
@Entity
@Table(name = "demo_mail")
class DemoMail {
    @Id
    private UUID id;

    @Column
    private String recipient;

    @Column
    private String subject;

    @Column(name = "body")
    private String text;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected DemoMail() {}

    DemoMail(Letter letter, Instant now) {
        this.id = letter.id();
        this.recipient = letter.to();
        this.subject = letter.subject();
        this.text = letter.text();
        this.sentAt = now;
    }

    UUID id() {
        return id;
    }

    String recipient() {
        return recipient;
    }

    String subject() {
        return subject;
    }

    String text() {
        return text;
    }

    Instant sentAt() {
        return sentAt;
    }
}
