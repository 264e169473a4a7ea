package org.consilium.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.consilium.membership.Admission;
import org.consilium.platform.net.PublicUrl;

/** The mails about an application. Reasons are for the applicant's eyes only and do not travel by mail. */
@ApplicationScoped
class VerificationMails {
    private static final String APPLICATION = "/waiting";

    private final Admission admission;
    private final PublicUrl publicUrl;

    @Inject
    VerificationMails(Admission admission, PublicUrl publicUrl) {
        this.admission = admission;
        this.publicUrl = publicUrl;
    }

    void approved(UUID memberId) {
        admission.write(memberId, "You are verified", """
                Your application was accepted. You can read and write now:

                %s

                The documents that you uploaded are being destroyed.
                """.formatted(publicUrl.of("/")));
    }

    void refused(UUID memberId) {
        admission.write(memberId, "About your application", """
                Your application was not accepted. Sign in to read the reason, and what would help. You can hand it in again
                with other evidence, or appeal: then another verifier decides.

                %s
                """.formatted(publicUrl.of(APPLICATION)));
    }

    void asked(UUID memberId) {
        admission.write(memberId, "A question about your application", """
                A verifier needs something more from you. Sign in to read what, and hand the application in again:

                %s
                """.formatted(publicUrl.of(APPLICATION)));
    }

    void withdrawn(UUID memberId) {
        admission.write(memberId, "Your verification was withdrawn", """
                A verifier has withdrawn your verification. Sign in to read the reason. You can appeal: then another verifier decides.

                %s
                """.formatted(publicUrl.of(APPLICATION)));
    }

    void lapsed(UUID memberId) {
        admission.write(memberId, "Your verification has ended", """
                Your verification has ended, and with it your access to the boards. Nothing that you wrote is lost. Sign in to read
                why, and how to get it back:

                %s
                """.formatted(publicUrl.of(APPLICATION)));
    }

    void endsSoon(UUID memberId, LocalDate day) {
        admission.write(memberId, "Your verification ends on " + day, """
                Your verification ends on %s. Renewing it takes a minute:

                %s
                """.formatted(
                        day, publicUrl.of("/settings/verification")));
    }
}
