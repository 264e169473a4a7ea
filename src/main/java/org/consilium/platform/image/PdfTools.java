package org.consilium.platform.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What {@link PdfPainter} runs on: a server keeps its libraries inside the deployed file, where another program cannot read them, so
 * they are laid out once beside the other files that may go.
 */
@ApplicationScoped
class PdfTools {
    private static final String LIBRARIES = "/WEB-INF/lib/";
    private static final String PAINTER = "org/consilium/platform/image/PdfPainter.class";
    private static final List<String> NEEDED = List.of("pdfbox-", "fontbox-", "commons-logging-");

    private final Path directory;
    private @Nullable ServletContext application;
    private @Nullable String classPath;

    @Inject
    PdfTools(@ConfigProperty(name = "consilium.data.directory") Path dataDirectory) {
        this.directory = dataDirectory.resolve("scratch/pdf");
    }

    void start(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
        application = context;
    }

    /** The libraries, laid out by the first who asks. */
    synchronized String classPath() {
        if (classPath == null) {
            classPath = layOut(Objects.requireNonNull(application, "the application has started"));
        }
        return classPath;
    }

    private String layOut(ServletContext context) {
        Set<String> libraries = context.getResourcePaths(LIBRARIES);
        String jars = libraries.stream()
                .filter(path -> NEEDED.stream().anyMatch(path.substring(LIBRARIES.length())::startsWith))
                .map(path -> copy(context, path, path.substring(LIBRARIES.length())))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        copy(context, "/WEB-INF/classes/" + PAINTER, "classes/" + PAINTER);
        return Stream.of(directory.resolve("classes").toString(), jars).collect(Collectors.joining(File.pathSeparator));
    }

    private Path copy(ServletContext context, String resource, String name) {
        Path target = directory.resolve(name);
        try (InputStream content = Objects.requireNonNull(context.getResourceAsStream(resource), resource)) {
            Files.createDirectories(target.getParent());
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException("The tools for PDF files cannot be laid out in " + directory, e);
        }
    }
}
