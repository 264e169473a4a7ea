package org.consilium.platform.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** S08: which origins are the site's own. */
class PublicUrlTest {

    @Test
    void aLocalServerAllowsBothNamesOfThisMachine() {
        PublicUrl local = new PublicUrl(Optional.empty(), Optional.empty(), 8080);
        assertThat(local.allows("http://localhost:8080")).isTrue();
        assertThat(local.allows("http://127.0.0.1:8080")).isTrue();
        assertThat(local.allows("http://localhost:8081")).isFalse();
        assertThat(local.allows("https://localhost:8080")).isFalse();
    }

    @Test
    void aPublicSiteAllowsItselfAndWhatIsConfigured() {
        PublicUrl site = new PublicUrl(
                Optional.of(URI.create("https://forum.example")),
                Optional.of(List.of("https://m.forum.example")),
                8080);
        assertThat(site.isSecure()).isTrue();
        assertThat(site.allows("https://forum.example")).isTrue();
        assertThat(site.allows("https://m.forum.example")).isTrue();
        assertThat(site.allows("http://localhost:8080")).isFalse();
        assertThat(site.allows("https://forum.example.evil.example")).isFalse();
        assertThat(site.allows("null")).isFalse();
    }

    @Test
    void linksLeadToTheConfiguredAddress() {
        PublicUrl site = new PublicUrl(Optional.of(URI.create("https://forum.example")), Optional.empty(), 8080);
        assertThat(site.of("/confirm#abc")).isEqualTo("https://forum.example/confirm#abc");
    }
}
