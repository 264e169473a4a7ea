package org.consilium.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.consilium.membership.password.Passwords;
import org.consilium.platform.id.Ids;
import org.consilium.platform.markdown.Markdown;
import org.consilium.platform.random.Randomness;
import org.consilium.platform.transaction.UseCase;
import org.consilium.verification.document.AddDocument;

/** Writes the whole demo in one transaction: a start that was cut off leaves nothing, and the next one begins anew. */
@UseCase
class LoadDemo {
    /** The same community every time; only times and ids differ. */
    private static final long SEED = 20_261_121;

    private final DataSource database;
    private final Ids ids;
    private final Passwords passwords;
    private final Randomness randomness;
    private final Markdown markdown;
    private final ObjectMapper json;
    private final AddDocument addDocument;
    private final Clock clock;

    @Inject
    LoadDemo(
            DataSource database,
            Ids ids,
            Passwords passwords,
            Randomness randomness,
            Markdown markdown,
            ObjectMapper json,
            AddDocument addDocument,
            Clock clock) {
        this.database = database;
        this.ids = ids;
        this.passwords = passwords;
        this.randomness = randomness;
        this.markdown = markdown;
        this.json = json;
        this.addDocument = addDocument;
        this.clock = clock;
    }

    /**
     * Loads the demo, unless anybody is there already.
     *
     * @return whether it was loaded
     */
    boolean load(DemoSize size) {
        try (Connection connection = database.getConnection()) {
            if (holdsAccounts(connection)) {
                return false;
            }
            write(connection, size);
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("The demo cannot be loaded", e);
        }
    }

    private void write(Connection connection, DemoSize size) throws SQLException {
        Instant now = clock.instant();
        Random random = new Random(SEED);
        Community community = Community.of(size, ids, random, json, now);
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        new DemoPeople(connection, passwords, randomness, today).write(community.known(), community.others());
        DemoApplications applications = new DemoApplications(connection, ids, randomness, addDocument, today);
        applications.write(community.applicants());
        applications.write(community.known("nia"), community.known("ana"), community.known("mo"));

        DemoBoards boards = new DemoBoards(connection, markdown);
        boards.write(community.boards(), now.minusSeconds(30L * 24 * 3_600));
        boards.invite(
                community.boards(),
                community.known().stream()
                        .filter(person -> person.handle().startsWith("m"))
                        .toList());
        List<UUID> threads =
                new DemoThreads(connection, ids, markdown, random, community.members()).write(community.talks());

        DemoReading reading = new DemoReading(connection, now);
        reading.tally();
        reading.visit(community.known(), community.boards());
        reading.bookmark(community.known(), threads);
    }

    private static boolean holdsAccounts(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet accounts = statement.executeQuery("select exists (select 1 from member)")) {
            accounts.next();
            return accounts.getBoolean(1);
        }
    }
}
