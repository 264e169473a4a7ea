package org.consilium.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What this site is called, and which version of the program it runs. */
@ApplicationScoped
class Site {
    private static final String BUILD = "/META-INF/maven/org.consilium/consilium/pom.properties";

    private final String name;
    private final boolean demo;
    private volatile String version = "unknown";

    /**
     * The site by configuration.
     *
     * @param name {@code consilium.site-name}
     * @param demo {@code consilium.demo}
     */
    @Inject
    Site(
            @ConfigProperty(name = "consilium.site-name", defaultValue = "Consilium") String name,
            @ConfigProperty(name = "consilium.demo", defaultValue = "false") boolean demo) {
        this.name = name;
        this.demo = demo;
    }

    String name() {
        return name;
    }

    SiteView view() {
        return new SiteView(name, demo, version, true);
    }

    /** Maven writes the version into the WAR, where only the web application as such can read it. */
    void readVersion(@Observes @Initialized(ApplicationScoped.class) ServletContext application) throws IOException {
        Properties build = new Properties();
        try (@Nullable InputStream in = application.getResourceAsStream(BUILD)) {
            if (in != null) {
                build.load(in);
            }
        }
        version = build.getProperty("version", version);
    }
}
