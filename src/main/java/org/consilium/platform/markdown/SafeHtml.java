package org.consilium.platform.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The last step before text is shown (S11): only the elements and attributes on this list get through, whatever came before made of
 * them. Links that leave the site open apart and tell nothing about where they were followed from.
 */
final class SafeHtml {
    private static final Pattern INWARD = Pattern.compile("/(?![/\\\\])[^\\s]*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final String OUTWARD_RELATION = "nofollow noopener noreferrer";

    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "pre", "code")
            .allowElements("em", "strong", "del", "table", "thead", "tbody", "tr", "th", "td", "img")
            .allowElements(SafeHtml::link, "a")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("class")
            .matching(Pattern.compile("mention|hashtag|citation"))
            .onElements("a")
            .allowAttributes("src")
            .matching(INWARD)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("width", "height")
            .matching(NUMBER)
            .onElements("img")
            .allowAttributes("loading")
            .matching(true, "lazy")
            .onElements("img")
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .allowAttributes("align")
            .matching(true, "left", "right", "center")
            .onElements("th", "td")
            .toFactory();

    /** The part of the HTML that is on the list. */
    String of(String html) {
        return ALLOWED.sanitize(html);
    }

    private static @Nullable String link(String element, List<String> attributes) {
        int href = attributes.indexOf("href");
        if (href < 0) {
            return null;
        }
        if (!INWARD.matcher(attributes.get(href + 1)).matches()) {
            attributes.addAll(List.of("rel", OUTWARD_RELATION, "target", "_blank"));
        }
        return element;
    }
}
