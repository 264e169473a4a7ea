package org.consilium.platform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** S17: whatever is thrown at the renderer, it neither fails nor lets anything through that could run or be loaded. */
class MarkdownFuzzTest {
    private static final String[] PIECES = {
        "<script>",
        "</script>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=x>",
        "<a href='javascript:x'>",
        "<style>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?",
        "<math><mtext>",
        "<b style=\"x:expression(1)\">",
        "on",
        "onclick=\"x\"",
        "style=\"x\"",
        "javascript:alert(1)",
        "JAVASCRIPT&#58;x",
        "data:text/html,x",
        "vbscript:x",
        "https://e.example/",
        "http://",
        "www.e.example",
        "//e.example",
        "/\\e",
        "&lt;",
        "&#x3c;",
        "&#60script&#62;",
        "&quot;",
        "&NewLine;",
        "&colon;",
        "\"",
        "'",
        "`",
        "```",
        "~~~",
        "~~",
        "*",
        "**",
        "_",
        "__",
        "[",
        "](",
        "](<",
        ">)",
        ")",
        "![",
        "][",
        "]: ",
        "[a]",
        "[a]: javascript:x \"t\"\n",
        "![a](image:0b0b8f3e-1111-4222-8333-444455556666)",
        "[#1](post:1)",
        "post:",
        "image:",
        "# ",
        "### ",
        "> ",
        "- ",
        "1. ",
        "\t",
        "    ",
        "\n",
        "\n\n",
        "\r\n",
        "|",
        "\n|-|-|\n",
        "a|b\n-|-\n",
        ":-:",
        "---",
        "===\n",
        "\\",
        "\u0000",
        "\ufeff",
        "\u202e",
        "\u2028",
        "\ud800",
        "\udc00",
        "😀",
        "#tag",
        "#",
        "@ana",
        "@",
        "10.1000/x",
        "doi:10.1234/(a",
        "PMID 123",
        "p",
        "d",
        "1",
        "é",
        "ß"
    };
    private static final String TELLING = "<>&\"'`*_[]()!#@|~\\/:-=+ \n\tajpd10.{};";
    /** The sanitiser parts what a template engine could take for its own. */
    private static final String SEPARATOR = "<!-- -->";

    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "br",
            "hr",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "ul",
            "ol",
            "li",
            "pre",
            "code",
            "em",
            "strong",
            "del",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "a",
            "img");
    private static final Set<String> WITHOUT_END = Set.of("br", "hr", "img");
    private static final Set<String> ATTRIBUTES =
            Set.of("href", "class", "rel", "target", "src", "alt", "width", "height", "loading", "start", "align");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)((?: [a-z]+=\"[^\"<>]*\")*) ?/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z]+)=\"([^\"]*)\"");
    private static final Pattern SAFE_ADDRESS =
            Pattern.compile("(?i)(https?://|mailto:|/(?![/\\\\])).*", Pattern.DOTALL);

    private final Markdown markdown = new Markdown();
    private final Links links = MarkdownTest.THREAD;

    @Property(tries = 70_000, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    @Label("S17, S11: scraps of Markdown and HTML in any order give nothing but allowed HTML")
    void scrapsGiveOnlyAllowedHtml(@ForAll("scraps") String source) {
        assertHarmless(markdown.render(source, links).html());
    }

    @Property(tries = 30_000, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    @Label("S17, S11: characters in any order give nothing but allowed HTML")
    void charactersGiveOnlyAllowedHtml(@ForAll("characters") String source) {
        assertHarmless(markdown.render(source, links).html());
    }

    @Example
    void theCheckItselfSeesWhatItLooksFor() {
        for (String bad : List.of(
                "<script>",
                "<p onclick=\"x\"></p>",
                "<a href=\"javascript:x\">x</a>",
                "<p>",
                "<a href=\"//e\">x</a>",
                "a < b")) {
            assertThat(problemOf(bad)).as(bad).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.randomValue(random -> {
            StringBuilder text = new StringBuilder();
            for (int pieces = 1 + random.nextInt(15); pieces > 0; pieces--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            return text.toString();
        });
    }

    @Provide
    Arbitrary<String> characters() {
        return Arbitraries.randomValue(random -> {
            StringBuilder text = new StringBuilder();
            for (int characters = random.nextInt(60); characters > 0; characters--) {
                boolean any = random.nextInt(10) == 0;
                text.append(any ? (char) random.nextInt(0x10000) : TELLING.charAt(random.nextInt(TELLING.length())));
            }
            return text.toString();
        });
    }

    private static void assertHarmless(String html) {
        assertThat(problemOf(html.replace(SEPARATOR, ""))).as(html).isEmpty();
    }

    /** What is wrong with this HTML; empty if nothing is. Written without the sanitiser's own reader, which could share its mistakes. */
    private static String problemOf(String html) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(html);
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            if (!tag.find(at) || tag.start() != at || !ELEMENTS.contains(tag.group(2))) {
                return "not an allowed tag at " + at;
            }
            boolean end = !tag.group(1).isEmpty();
            if (end && (open.isEmpty() || !open.pop().equals(tag.group(2)))) {
                return "unbalanced at " + at;
            }
            if (!end && !WITHOUT_END.contains(tag.group(2))) {
                open.push(tag.group(2));
            }
            String attribute = badAttribute(tag.group(3));
            if (!attribute.isEmpty()) {
                return attribute;
            }
        }
        return open.isEmpty() ? "" : "left open: " + open;
    }

    private static String badAttribute(String attributes) {
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            boolean address =
                    attribute.group(1).equals("href") || attribute.group(1).equals("src");
            boolean safe = ATTRIBUTES.contains(attribute.group(1))
                    && (!address || SAFE_ADDRESS.matcher(attribute.group(2)).matches())
                    && (!attribute.group(1).equals("src") || attribute.group(2).startsWith("/api/v1/images/"));
            if (!safe) {
                return "not an allowed attribute: " + attribute.group();
            }
        }
        return "";
    }
}
