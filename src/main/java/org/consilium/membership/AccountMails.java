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

    /** To the owner of an address with which somebody signed up once more, or to which somebody wanted to move another account. */
    Mail alreadyRegistered() {
        return mail("You already have an account", """
                Somebody, probably you, wanted to use this address for an account. You already have an account; nothing was changed.

                Sign in: %s
                A new password, if you do not remember yours: %s
                """.formatted(publicUrl.of("/sign-in"), publicUrl.of("/reset")));
    }

    /** To somebody who does not remember the password. */
    Mail reset(String secret) {
        return mail("A new password", """
                Somebody, probably you, asked for a new password. Choose one by opening

                %s

                within an hour. If it was not you, do nothing: the present password stays.
                """.formatted(publicUrl.of("/reset#" + secret)));
    }

    /** After the password was changed. */
    Mail passwordChanged() {
        return notice("Your password was changed", "Your password was changed, and other browsers were signed out.");
    }

    /** To the address that an account is to move to. */
    Mail confirmEmailChange(String secret) {
        return mail("Please confirm your new address", """
                Please confirm that this address is yours by opening

                %s

                within a day. From then on you sign in with it.
                """.formatted(publicUrl.of("/email-change#" + secret)));
    }

    /** To the address that an account is to move away from. */
    Mail emailChangeAsked() {
        return notice(
                "Your e-mail address is about to change",
                "Somebody who is signed in as you wants to use another e-mail address for this account.");
    }

    /** To both addresses once the account has moved. */
    Mail emailChanged() {
        return notice("Your e-mail address was changed", "This account has another e-mail address now.");
    }

    /** After a second factor was set up. */
    Mail factorOn() {
        return notice("A second factor is on", "A second factor was set up for your account.");
    }

    /** After the second factor was taken away. */
    Mail factorOff() {
        return notice("The second factor is off", "The second factor of your account was taken away.");
    }

    /** After new recovery codes were made. */
    Mail recoveryCodesRenewed() {
        return notice("New recovery codes", "New recovery codes were made for your account; the old ones are void.");
    }

    /** After an administrator changed what somebody may do. */
    Mail rolesChanged() {
        return notice("Your roles were changed", "An administrator changed your roles. You see them under Settings.");
    }

    /** The last mail, to the address of an account that was erased. */
    Mail erased() {
        return mail("Your account was erased", """
                Your account was erased, as was asked for with your password. This is the last mail to this address: it is not
                stored here any more. What you posted stays, written by a former member.

                If it was not you, tell the people who run this site. The account cannot be brought back.
                """);
    }

    private Mail notice(String subject, String text) {
        return mail(subject, """
                %s

                If that is not what you wanted, choose a new password at once and tell the operator:

                %s
                """.formatted(text, publicUrl.of("/reset")));
    }

    /** A mail that starts and ends like all others. */
    Mail mail(String subject, String text) {
        return new Mail(site.name() + ": " + subject, text + "\n-- \n" + site.name() + "\n");
    }
}
