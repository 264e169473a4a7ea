package org.consilium.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.consilium.platform.mail.Mail;
import org.consilium.platform.net.PublicUrl;

/** The mails about an account. Secrets stand behind the # of an address, so that no server's log sees them. */
@ApplicationScoped
class AccountMails {
    private final PublicUrl publicUrl;
    private final Site site;

    @Inject
    AccountMails(PublicUrl publicUrl, Site site) {
        this.publicUrl = publicUrl;
        this.site = site;
    }

    /** To a new account's address. */
    Mail confirm(String secret) {
        return mail("Please confirm your e-mail address", """
                Welcome. Please confirm that this address is yours by opening

                %s

                within three days. If you did not sign up, do nothing: without that, the account cannot be used.
                """.formatted(publicUrl.of("/confirm#" + secret)));
    }

    /** To the owner of an address with which somebody signed up once more. */
    Mail alreadyRegistered() {
        return mail("You already have an account", """
                Somebody, probably you, has just signed up with this address. You already have an account; nothing was changed.

                Sign in: %s
                A new password, if you do not remember yours: %s
                """.formatted(publicUrl.of("/sign-in"), publicUrl.of("/reset")));
    }

    /** To an applicant who was let in. */
    Mail accepted() {
        return mail("You are verified", """
                Your application was accepted. You can read and write now:

                %s
                """.formatted(publicUrl.of("/")));
    }

    /** To an applicant who was not let in. The reason is for their eyes only and does not travel by mail. */
    Mail refused() {
        return mail("About your application", """
                Your application was not accepted. Sign in to read the reason, and what would help:

                %s
                """.formatted(publicUrl.of("/waiting")));
    }

    /** A mail that starts and ends like all others. */
    Mail mail(String subject, String text) {
        return new Mail(site.name() + ": " + subject, text + "\n-- \n" + site.name() + "\n");
    }
}
