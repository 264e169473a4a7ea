package org.consilium.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consilium.cli.Migrations;
import org.consilium.launch.DatabaseLogin;
import org.consilium.launch.WildFlyServer;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Eventually;
import org.consilium.testing.FakeMailServer;
import org.consilium.testing.Forum;
import org.consilium.testing.Mailbox;
import org.consilium.testing.OwnServer;
import org.consilium.testing.Person;
import org.consilium.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A server as its operator runs it: no demo, an address with TLS, mails through a mail server. */
@Order(1)
class ProductionIT {
    private static final String SITE = "https://forum.example";
    private static final String PASSWORD = "rain on the tin roof";
    private static final DatabaseLogin DATABASE = TestDatabase.another("production");
    private static final FakeMailServer MAIL = new FakeMailServer();
    private static final OwnServer SETTINGS = new OwnServer("production")
            .on(TestDatabase.application().onDatabase("consilium_production"))
            .with("CONSILIUM_DEMO", "false")
            .with("CONSILIUM_PUBLIC_URL", SITE)
            .with("CONSILIUM_MAIL_HOST", "127.0.0.1")
            .with("CONSILIUM_MAIL_PORT", String.valueOf(MAIL.port()))
            .with("CONSILIUM_MAIL_FROM", "Forum <forum@forum.example>")
            .with("CONSILIUM_MAIL_STARTTLS", "never")
            .with("CONSILIUM_JOBS_POLL", "PT0.2S");

    private static final Pattern DEAD = Pattern.compile("consilium_jobs\\{[^}]*state=\"dead\"[^}]*} 1\\.0");

    private static WildFlyServer server;

    private final Forum forum = new Forum(DATABASE::connect);
    private final String email = "p" + UUID.randomUUID() + "@test.example";
    private final Api visitor = Api.of(server.address()).with("Origin", SITE);

    @BeforeAll
    static void start() {
        new Migrations(DATABASE.dataSource()).apply();
        server = SETTINGS.start();
    }

    @AfterAll
    static void stop() {
        server.close();
        MAIL.close();
    }

    @Test
    void aMailGoesOutThroughTheMailServerAndItsLinkConfirmsTheAddress() throws MessagingException, IOException {
        signUp();
        MimeMessage mail = mail();

        assertThat(mail.getFrom()).singleElement().hasToString("Forum <forum@forum.example>");
        assertThat(mail.getSubject()).isNotBlank();
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getMessageID()).endsWith("@consilium>");
        String text = String.valueOf(mail.getContent());
        assertThat(text).contains(SITE + "/confirm#");
        assertThat(visitor.post("/accounts/confirm", Map.of("token", Mailbox.secret(text, "/confirm"))))
                .hasStatus(204);
        assertThat(visitor.post("/session", Map.of("email", email, "password", PASSWORD)))
                .hasStatus(201);
    }

    @Test
    void aMailThatTheServerDoesNotTakeNowIsTriedAgainAndArrivesOnce() {
        MAIL.refuse(true);
        int before = MAIL.refused();
        try {
            signUp();
            Eventually.holds("a refused try", () -> MAIL.refused() > before);
        } finally {
            MAIL.refuse(false);
        }
        Eventually.holds("the mail", () -> {
            forum.makeDue("send-mail");
            return !MAIL.to(email).isEmpty();
        });

        Eventually.holds("nothing more to send", () -> mailsWaiting() == 0);
        assertThat(MAIL.to(email)).hasSize(1);
    }

    @Test
    void aMailThatIsNeverTakenBecomesADeadLetterThatTellsNothing() throws IOException {
        MAIL.refuse(true);
        try {
            signUp();
            Eventually.holds("a dead letter", () -> {
                forum.makeDue("send-mail");
                return forum.count("select count(*) from job where kind = 'send-mail' and state = 'DEAD'") == 1;
            });
        } finally {
            MAIL.refuse(false);
        }

        assertThat(forum.count("select attempts from job where state = 'DEAD'")).isEqualTo(8);
        assertThat(forum.count("select count(*) from job where concat(payload, last_error) like ?", "%" + email + "%"))
                .isZero();
        Eventually.holds("one dead job in the metrics", () -> DEAD.matcher(
                        Api.of(server.management()).get("//metrics").text())
                .find());
        forum.run("delete from job where state = 'DEAD'");
        assertThat(logs()).doesNotContain(email);
    }

    @Test
    @DisplayName("S22 no mail is in the log")
    void noMailIsInTheLog() throws MessagingException, IOException {
        signUp();
        String text = String.valueOf(mail().getContent());

        assertThat(logs())
                .doesNotContain(email, PASSWORD, Mailbox.secret(text, "/confirm"))
                .contains("Deployed");
    }

    @Test
    @DisplayName("S12 behind TLS the browser is told to stay there")
    void theBrowserIsToldToStayWithTls() {
        assertThat(visitor.get("//")).hasHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }

    @Test
    @DisplayName("S06 the sign-in's cookie is bound to the host and to TLS")
    void theCookieIsBoundToTheHostAndToTls() {
        Person ana = forum.withPassword(forum.member("Ana"));

        Answer session = visitor.post("/session", Map.of("email", ana.email(), "password", Forum.PASSWORD));

        assertThat(session).hasStatus(201);
        assertThat(session.header("Set-Cookie").orElse("none"))
                .startsWith("__Host-consilium=")
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
    }

    @Test
    @DisplayName("S04 a role works with a second factor only")
    void aRoleWithoutASecondFactorDoesNothing() {
        Person admin = forum.administrator("Ada");
        Api api = visitor.with("Cookie", "__Host-consilium=" + admin.secret());
        assertThat(api.get("/admin/jobs")).hasStatus(200);

        forum.run("update member set second_factor = false where id = ?", admin.id());

        // As if another node had written it: what this one remembers is over in a moment.
        Eventually.holds("the role does nothing", () -> api.get("/admin/jobs").status() == 403);
        assertThat(api.get("/admin/jobs")).isProblem(403, "second-factor-needed");
    }

    @Test
    void nothingOfTheDemoIsHere() {
        Api admin = visitor.with(
                "Cookie", "__Host-consilium=" + forum.administrator("Ada").secret());

        assertThat(admin.get("/demo/mails")).isProblem(404, "not-found");
        assertThat(forum.count("select count(*) from member where demo")).isZero();
        assertThat(visitor.post("/session", Map.of("email", "ana@demo.example", "password", "consilium-demo-2026")))
                .hasStatus(401);
    }

    @Test
    @DisplayName("S08 only pages of the public address may act")
    void onlyPagesOfThePublicAddressMayAct() {
        Map<String, String> nobody = Map.of("email", email, "password", PASSWORD);

        assertThat(Api.of(server.address()).post("/session", nobody)).isProblem(403, "origin-refused");
        assertThat(visitor.with("X-Forwarded-Host", "evil.example")
                        .with("Origin", "https://evil.example")
                        .post("/session", nobody))
                .isProblem(403, "origin-refused");
    }

    private void signUp() {
        assertThat(visitor.post(
                        "/accounts",
                        Map.of(
                                "email",
                                email,
                                "password",
                                PASSWORD,
                                "name",
                                "Ana Lima",
                                "profession",
                                "physician",
                                "specialties",
                                List.of(),
                                "country",
                                "PT",
                                "careerStage",
                                "established",
                                "acceptRules",
                                true)))
                .hasStatus(202);
    }

    private MimeMessage mail() throws MessagingException {
        Eventually.holds("a mail to " + email, () -> !MAIL.to(email).isEmpty());
        String raw = MAIL.to(email).get(0);
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(raw.getBytes(ISO_8859_1)));
    }

    private long mailsWaiting() {
        return forum.count("select count(*) from job where kind = 'send-mail'");
    }

    private static String logs() throws IOException {
        StringBuilder all = new StringBuilder(Files.readString(SETTINGS.console()));
        try (Stream<Path> files = Files.list(SETTINGS.console().resolveSibling("log"))) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
