package org.consilium.platform.net;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The network address a request comes from. Behind a proxy it is the last one in {@code X-Forwarded-For} that is not itself a
 * trusted proxy; what others put into that header is not believed (S05).
 */
@ApplicationScoped
public class ClientAddress {
    private static final String FORWARDED_FOR = "X-Forwarded-For";

    private final List<Network> trustedProxies;

    /**
     * Trusts these proxies.
     *
     * @param trustedProxies {@code consilium.trusted-proxies}: addresses or networks such as {@code 10.0.0.0/8}
     */
    @Inject
    public ClientAddress(@ConfigProperty(name = "consilium.trusted-proxies") Optional<List<String>> trustedProxies) {
        this.trustedProxies =
                trustedProxies.orElse(List.of()).stream().map(Network::parse).toList();
    }

    /** The client's address as text; for throttling only, it is written nowhere. */
    public String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), Collections.list(request.getHeaders(FORWARDED_FOR)));
    }

    String of(String peer, List<String> forwardedFor) {
        List<String> hops = forwardedFor.stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::trim)
                .toList();
        String client = peer;
        for (int i = hops.size() - 1; i >= 0 && isTrusted(client); i--) {
            if (!Network.isAddress(hops.get(i))) {
                return client;
            }
            client = hops.get(i);
        }
        return client;
    }

    private boolean isTrusted(String address) {
        return trustedProxies.stream().anyMatch(network -> network.contains(address));
    }
}
