package org.consilium.verification.registry.imports;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.consilium.platform.job.JobHandler;
import org.consilium.platform.problem.Problem;
import org.consilium.verification.registry.load.ImportFile;
import org.consilium.verification.registry.load.RegisterLayout;

/**
 * Brings a file in. A job whose server was killed is taken over, and the import goes on where it was; one whose register is busy
 * is tried again later.
 */
@ApplicationScoped
class ImportJob implements JobHandler {
    static final String KIND = "import-registry";
    static final String IMPORT = "import";

    private final FindImport findImport;
    private final ImportFiles files;
    private final FailImport failImport;
    private final CloseImport closeImport;
    private final Clock clock;

    @Resource(lookup = "java:jboss/datasources/ConsiliumImports")
    private DataSource database;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    ImportJob(FindImport findImport, ImportFiles files, FailImport failImport, CloseImport closeImport, Clock clock) {
        this.findImport = findImport;
        this.files = files;
        this.failImport = failImport;
        this.closeImport = closeImport;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JsonNode payload) throws Exception {
        UUID id = UUID.fromString(payload.get(IMPORT).asText());
        Optional<FindImport.Source> source = findImport.open(id);
        if (source.isPresent()) {
            bringIn(id, source.get());
        }
        closeImport.close(id);
        files.remove(id);
    }

    private void bringIn(UUID id, FindImport.Source source) throws Exception {
        Optional<Path> file = file(id, source);
        if (file.isEmpty()) {
            failImport.fail(id, "The file is not there any more.");
            return;
        }
        try (Connection pooled = database.getConnection()) {
            // The pool's wrapper takes a lock for each value of each row.
            Connection connection = pooled.unwrap(org.mariadb.jdbc.Connection.class);
            new ImportFile(connection, clock, executor)
                    .run(id, file.get(), RegisterLayout.of(connection, source.registry()), progress -> {});
        }
    }

    private Optional<Path> file(UUID id, FindImport.Source source) {
        try {
            Path file = source.uploaded() ? files.upload(id) : files.ofFolder(source.fileName());
            return Optional.of(file).filter(Files::isRegularFile);
        } catch (Problem notThere) {
            return Optional.empty();
        }
    }
}
