package org.consilium.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * axe-core in a page. Its own driver for Playwright gives the page the whole program anew at each look and carries all that axe
 * knows about the page back; a page of ours is looked at several times, has no frames, and only what is wrong with it counts.
 */
final class Axe {
    private static final String PROGRAM = program();

    private static final String RUN = """
            options => axe.run(document, options).then(found => found.violations.map(
                rule => `${rule.id}: ${rule.help} ${rule.nodes.map(node => node.html).join(' ')}`))
            """;

    private Axe() {}

    /** What breaks the rules with one of these tags. */
    static List<String> violationsOfTags(Page page, List<String> tags) {
        return violations(page, "tag", tags);
    }

    /** What breaks these rules. */
    static List<String> violationsOfRules(Page page, List<String> rules) {
        return violations(page, "rule", rules);
    }

    /** Style sheets are not gathered: only rules that axe holds for experiments look at them. */
    @SuppressWarnings("unchecked")
    private static List<String> violations(Page page, String kind, List<String> names) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(PROGRAM);
        }
        Map<String, Object> options = Map.of(
                "runOnly", Map.of("type", kind, "values", names),
                "resultTypes", List.of("violations"),
                "preload", Map.of("assets", List.of("media")));
        return (List<String>) page.evaluate(RUN, options);
    }

    private static String program() {
        try (InputStream program = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(program.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
