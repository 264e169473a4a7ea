package org.consilium.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import java.util.Properties;
import org.consilium.platform.config.SecretSetting;
import org.consilium.platform.config.StartCheck;
import org.consilium.platform.config.StartRefused;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where mails go. Outside the demo a mail server is required: nobody could confirm an address without one. */
@ApplicationScoped
class MailSettings implements StartCheck {
    private static final String PASSWORD = "consilium.mail.password";
    private static final String PATIENCE_MILLIS = "20000";

    private final boolean demo;
    private final Optional<String> host;
    private final int port;
    private final Optional<String> user;
    private final SecretSetting password;
    private final Optional<String> from;
    private final StartTls startTls;

    @Inject
    MailSettings(
            @ConfigProperty(name = "consilium.demo") boolean demo,
            @ConfigProperty(name = "consilium.mail.host") Optional<String> host,
            @ConfigProperty(name = "consilium.mail.port") int port,
            @ConfigProperty(name = "consilium.mail.user") Optional<String> user,
            @ConfigProperty(name = PASSWORD) Optional<String> password,
            @ConfigProperty(name = PASSWORD + "-file") Optional<String> passwordFile,
            @ConfigProperty(name = "consilium.mail.from") Optional<String> from,
            @ConfigProperty(name = "consilium.mail.starttls") StartTls startTls) {
        this.demo = demo;
        this.host = host;
        this.port = port;
        this.user = user;
        this.password = new SecretSetting(PASSWORD, password, passwordFile);
        this.from = from;
        this.startTls = startTls;
    }

    /** Whether mails are shown instead of sent. */
    boolean demo() {
        return demo;
    }

    /** The sender. */
    String from() {
        return from.orElseThrow(() -> new StartRefused("consilium.mail.from is not set: name the sender's address."));
    }

    /** The name and password for the mail server, if it asks for any. */
    Optional<String> user() {
        return user;
    }

    String password() {
        return password.required();
    }

    /** The settings as Jakarta Mail names them. A server that hangs fails the try, not the worker. */
    Properties session() {
        Properties session = new Properties();
        session.setProperty("mail.transport.protocol", "smtp");
        session.setProperty("mail.smtp.host", host.orElseThrow(MailSettings::noServer));
        session.setProperty("mail.smtp.port", String.valueOf(port));
        session.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
        session.setProperty("mail.smtp.starttls.enable", String.valueOf(startTls != StartTls.NEVER));
        session.setProperty("mail.smtp.starttls.required", String.valueOf(startTls == StartTls.REQUIRED));
        session.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        session.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        session.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        session.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        return session;
    }

    @Override
    public void check() {
        if (demo) {
            return;
        }
        if (host.isEmpty()) {
            throw noServer();
        }
        try {
            new InternetAddress(from(), true);
        } catch (AddressException e) {
            throw new StartRefused("consilium.mail.from is no mail address: " + from() + ".", e);
        }
        if (user.isPresent()) {
            password();
        }
        if (port < 1 || port > 65535) {
            throw new StartRefused("consilium.mail.port is " + port + ": set it to 1 … 65535.");
        }
    }

    private static StartRefused noServer() {
        return new StartRefused(
                "consilium.mail.host is not set: name the mail server, without which nobody can confirm an address.");
    }
}
