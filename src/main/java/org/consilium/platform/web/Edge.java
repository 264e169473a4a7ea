package org.consilium.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;
import java.util.List;
import org.consilium.platform.access.CallerFilter;
import org.consilium.platform.limit.OverloadFilter;

/** Puts the filters in front of everything, in their order: annotations alone leave it to chance. */
@WebListener
public class Edge implements ServletContextListener {
    private static final List<Class<? extends Filter>> IN_ORDER = List.of(
            CorrelationFilter.class,
            SecurityHeadersFilter.class,
            CallerFilter.class,
            OverloadFilter.class,
            PageFilter.class);

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        for (Class<? extends Filter> filter : IN_ORDER) {
            FilterRegistration.Dynamic registration = context.addFilter(filter.getName(), filter);
            registration.setAsyncSupported(true);
            registration.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/*");
        }
    }
}
