package org.consilium.membership;

import jakarta.enterprise.context.ApplicationScoped;
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

    private final SiteView view;

    /**
     * The site by configuration.
     *
     * @param name {@code consilium.site-name}
     * @param demo {@code consilium.demo}
     */
    @Inject
    Site(
            @ConfigProperty(name = "consilium.site-name", defaultValue = "Consilium") String name,
            @ConfigProperty(name = "consilium.demo", defaultValue = "false") boolean demo,
            ServletContext application)
            throws IOException {
        this.view = new SiteView(name, demo, version(application), true);
    }

    SiteView view() {
        return view;
    }

    /** Maven writes it into the WAR. */
    private static String version(ServletContext application) throws IOException {
        Properties build = new Properties();
        try (@Nullable InputStream in = application.getResourceAsStream(BUILD)) {
            if (in != null) {
                build.load(in);
            }
        }
        return build.getProperty("version", "unknown");
    }
}
