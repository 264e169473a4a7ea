package org.consilium.platform.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail of the demo.
 *
 * @param id which
 * @param to the address it would have gone to
 * @param subject one line
 * @param text the body
 * @param sentAt when it would have been sent
 */
public record DemoMailView(UUID id, String to, String subject, String text, Instant sentAt) {

    static DemoMailView of(DemoMail mail) {
        return new DemoMailView(mail.id(), mail.recipient(), mail.subject(), mail.text(), mail.sentAt());
    }
}
