package org.consilium.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.consilium.launch.DatabaseLogin;
import org.consilium.platform.markdown.Markdown;

/**
 * The community that is measured: 20 boards and, for each unit of scale, 2,000 members (of whom each may
 * open five sockets) and 2,000 threads of 20 posts.
 *
 * @param database the owner of its database
 * @param scale 1 or more
 */
record Seed(DatabaseLogin database, int scale) {
    static final int BOARDS = 20;
    private static final int MEMBERS = 2_000;
    private static final int THREADS = 2_000;
    private static final String WORDS = ("We saw a patient with resistant hypertension and a low potassium, and before we ask for"
            + " more tests I would like to hear what you do first: do you stop the diuretic, do you give"
            + " spironolactone at once, or do you send everybody for aldosterone and renin right at the start?");

    /** Writes it into an empty database. */
    void write() throws SQLException, IOException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : script().split(";\\s*\\n")) {
                statement.execute(sql);
            }
            connection.commit();
        }
    }

    /** The cookie of the n-th member, from 1. */
    static String cookie(int n) {
        return "consilium=bench-" + n;
    }

    /** Cookies for any number of connections, shared out over the members. */
    List<String> cookies(int number) {
        return IntStream.range(0, number).mapToObj(i -> cookie(1 + i % members())).toList();
    }

    private int members() {
        return MEMBERS * scale;
    }

    static String board(int n) {
        return "bench-" + n;
    }

    /** The threads and how far each has come. */
    List<LastChange> threads() throws SQLException {
        List<LastChange> threads = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id, seq from discussion_thread")) {
            while (rows.next()) {
                threads.add(new LastChange(Objects.requireNonNull(rows.getObject(1, UUID.class)), rows.getLong(2)));
            }
        }
        return threads;
    }

    long posts() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from post")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private String script() throws IOException {
        try (InputStream file = Objects.requireNonNull(Seed.class.getResourceAsStream("seed.sql"))) {
            return new String(file.readAllBytes(), UTF_8)
                    .replace("${members}", String.valueOf(members()))
                    .replace("${boards}", String.valueOf(BOARDS))
                    .replace("${threads}", String.valueOf(THREADS * scale))
                    .replace("${renderer}", String.valueOf(Markdown.VERSION))
                    .replace("${words}", WORDS);
        }
    }
}
