package org.consilium.platform.mail;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.paging.Cursor;
import org.consilium.platform.paging.Limit;
import org.consilium.platform.paging.Page;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.transaction.UseCase;
import org.jspecify.annotations.Nullable;

/** Reads the mails of the demo, newest first; outside the demo there is no such list. */
@UseCase
class ListDemoMails {
    private static final Instant AFTER_ALL = Instant.parse("9999-12-31T00:00:00Z");
    private static final UUID HIGHEST = new UUID(-1, -1);

    private final DemoMails mails;
    private final MailSettings settings;

    @Inject
    ListDemoMails(DemoMails mails, MailSettings settings) {
        this.mails = mails;
        this.settings = settings;
    }

    Page<DemoMailView> page(@Nullable String cursor, @Nullable Integer wish) {
        if (!settings.demo()) {
            throw Problem.notFound();
        }
        @Nullable Cursor after = Cursor.decode(cursor, 2);
        int limit = Limit.of(wish);
        List<DemoMail> found = after == null
                ? mails.before(AFTER_ALL, HIGHEST, limit + 1)
                : mails.before(after.instant(0), after.uuid(1), limit + 1);
        return Page.of(found, limit, mail -> Cursor.of(mail.sentAt(), mail.id()))
                .map(DemoMailView::of);
    }
}
