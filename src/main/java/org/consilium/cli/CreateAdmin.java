package org.consilium.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.consilium.membership.AppointAdministrator;
import org.consilium.membership.NewAdministrator;
import org.consilium.platform.audit.OfflineAuditLog;
import org.consilium.platform.id.Ids;
import org.consilium.platform.random.Randomness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code create-admin}: the first account of a new site, which lets the others in. */
@Command(
        name = "create-admin",
        description = "Makes an account that runs the site, confirmed and able to sign in at once.",
        mixinStandardHelpOptions = true)
final class CreateAdmin implements Callable<Integer> {

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private final KeystoreOptions keystore = new KeystoreOptions();

    @Option(names = "--email", required = true, description = "the address to sign in with")
    private String email = "";

    @Option(
            names = "--password-file",
            required = true,
            description = "a file whose first line is the account's password, of at least 15 characters")
    @SuppressWarnings("NullAway.Init") // required
    private Path passwordFile;

    @Option(names = "--name", defaultValue = "Administrator", description = "by default ${DEFAULT-VALUE}")
    private String name = "";

    @Option(
            names = "--profession",
            defaultValue = "public-health",
            description = "a profession's id as in the API's vocabulary; by default ${DEFAULT-VALUE}")
    private String profession = "";

    @Option(names = "--country", defaultValue = "GB", description = "two letters; by default ${DEFAULT-VALUE}")
    private String country = "";

    @Option(names = "--career-stage", defaultValue = "established", description = "by default ${DEFAULT-VALUE}")
    private String careerStage = "";

    @Option(
            names = "--verified",
            description =
                    "you vouch that this is a healthcare professional: the account is a member's too and can be given"
                            + " further roles, such as that of the first verifier")
    private boolean verified;

    @Override
    public Integer call() throws Exception {
        NewAdministrator wanted = new NewAdministrator(
                email, Secrets.firstLine(passwordFile), name, profession, country, careerStage, verified);
        Clock clock = Clock.systemUTC();
        Randomness randomness = new Randomness();
        AppointAdministrator appoint =
                new AppointAdministrator(new OfflineAuditLog(keystore.open()), new Ids(clock, randomness), randomness);
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            appoint.appoint(connection, wanted, LocalDate.ofInstant(clock.instant(), clock.getZone()));
            connection.commit();
        }
        System.out.println(
                "Made the administrator. Sign in and set up a second factor: until then the role does nothing.");
        return 0;
    }
}
