package org.consilium.platform.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.consilium.platform.crypto.KeyNames;
import org.consilium.platform.crypto.Sealer;
import org.consilium.platform.job.JobHandler;

/** Opens a waiting mail and gives it to the mail server, or to the demo's outbox. */
@ApplicationScoped
class SendMail implements JobHandler {
    static final String KIND = "send-mail";

    private final Sealer sealer;
    private final ObjectMapper json;
    private final MailSettings settings;
    private final MailServer server;
    private final DemoOutbox outbox;

    @Inject
    SendMail(Sealer sealer, ObjectMapper json, MailSettings settings, MailServer server, DemoOutbox outbox) {
        this.sealer = sealer;
        this.json = json;
        this.settings = settings;
        this.server = server;
        this.outbox = outbox;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JsonNode payload) throws Exception {
        Letter letter = open(payload);
        if (settings.demo()) {
            outbox.keep(letter);
        } else {
            server.send(letter);
        }
    }

    private Letter open(JsonNode payload) throws IOException {
        SealedLetter waiting = json.treeToValue(payload, SealedLetter.class);
        return json.readValue(sealer.open(KeyNames.PAYLOAD, waiting.sealed(), Mailer.CONTEXT), Letter.class);
    }
}
