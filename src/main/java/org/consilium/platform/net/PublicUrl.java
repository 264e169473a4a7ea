package org.consilium.platform.net;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the site is to be found. It comes from the configuration and never from a request's header, which anybody can write:
 * links in mails and the origins that may change anything rest on it.
 */
@ApplicationScoped
public class PublicUrl {
    private static final Set<String> LOCAL_HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

    private final URI base;
    private final Set<String> origins;

    /**
     * The address of the site.
     *
     * @param configured {@code consilium.public-url}; by default a local server's
     * @param more {@code consilium.allowed-origins}: further origins of the site's own pages
     * @param port {@code consilium.http.port}
     */
    @Inject
    public PublicUrl(
            @ConfigProperty(name = "consilium.public-url") Optional<URI> configured,
            @ConfigProperty(name = "consilium.allowed-origins") Optional<List<String>> more,
            @ConfigProperty(name = "consilium.http.port", defaultValue = "8080") int port) {
        this.base = configured.orElseGet(() -> URI.create("http://localhost:" + port));
        Set<String> allowed = new LinkedHashSet<>();
        allowed.add(origin(base));
        if (LOCAL_HOSTS.contains(base.getHost())) {
            allowed.add("http://localhost:" + port);
            allowed.add("http://127.0.0.1:" + port);
        }
        more.ifPresent(allowed::addAll);
        this.origins = Set.copyOf(allowed);
    }

    /** The address of a page, such as {@code /confirm#token}. */
    public String of(String page) {
        return base.resolve(page).toString();
    }

    /** Whether the site is served over TLS. */
    public boolean isSecure() {
        return "https".equals(base.getScheme());
    }

    /** Whether plain http is acceptable, because only this machine's own browser comes here. */
    public boolean isLocal() {
        return LOCAL_HOSTS.contains(base.getHost());
    }

    /** Whether pages of this origin are the site's own. */
    public boolean allows(String origin) {
        return origins.contains(origin);
    }

    private static String origin(URI uri) {
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return uri.getScheme() + "://" + uri.getHost() + port;
    }
}
