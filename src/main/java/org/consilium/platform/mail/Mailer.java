package org.consilium.platform.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.consilium.platform.crypto.KeyNames;
import org.consilium.platform.crypto.Sealer;
import org.consilium.platform.id.Ids;
import org.consilium.platform.job.Jobs;

/** Sends mails. */
@ApplicationScoped
public class Mailer {
    /** Ties what is sealed to mails: another job's payload does not open as one. */
    static final byte[] CONTEXT = SendMail.KIND.getBytes(StandardCharsets.UTF_8);

    private final Jobs jobs;
    private final Sealer sealer;
    private final Ids ids;
    private final ObjectMapper json;
    private final DemoMails demoMails;

    @Inject
    Mailer(Jobs jobs, Sealer sealer, Ids ids, ObjectMapper json, DemoMails demoMails) {
        this.jobs = jobs;
        this.sealer = sealer;
        this.ids = ids;
        this.json = json;
        this.demoMails = demoMails;
    }

    /**
     * Sends a mail once the caller's transaction is through; what is rolled back sends nothing. Address and text are sealed while
     * they wait.
     *
     * @param to an address that its owner confirmed or is about to confirm
     */
    public void send(String to, Mail mail) {
        Letter letter = new Letter(ids.v4(), to, mail.subject(), mail.text());
        jobs.enqueue(SendMail.KIND, new SealedLetter(sealer.seal(KeyNames.PAYLOAD, bytes(letter), CONTEXT)));
    }

    /** Forgets the mails to an address that the demo shows; real ones are not kept. */
    public void forget(String to) {
        demoMails.removeTo(to);
    }

    private byte[] bytes(Letter letter) {
        try {
            return json.writeValueAsBytes(letter);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A letter of texts is always JSON", e);
        }
    }
}
