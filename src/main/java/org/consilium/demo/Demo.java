package org.consilium.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Loads the demo when the server starts, if this is a demo. Without {@code consilium.demo} it does nothing at all. */
@ApplicationScoped
class Demo {
    private static final Logger LOG = Logger.getLogger(Demo.class);

    private final boolean wanted;
    private final boolean small;
    private final LoadDemo loadDemo;

    @Inject
    Demo(
            @ConfigProperty(name = "consilium.demo", defaultValue = "false") boolean wanted,
            @ConfigProperty(name = "consilium.demo.size", defaultValue = "full") String size,
            LoadDemo loadDemo) {
        this.wanted = wanted;
        this.small = size.equals("small");
        this.loadDemo = loadDemo;
    }

    /** Before the jobs start, and before the server says that it is ready. */
    void load(
            @Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) @Initialized(ApplicationScoped.class) Object start) {
        if (wanted && loadDemo.load(small ? DemoSize.SMALL : DemoSize.FULL)) {
            LOG.info("The demo community was loaded");
        }
    }
}
