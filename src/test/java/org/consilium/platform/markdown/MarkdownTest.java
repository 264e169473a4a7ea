package org.consilium.platform.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.problem.Problem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    private static final UUID IMAGE = UUID.fromString("0b0b8f3e-1111-4222-8333-444455556666");
    private static final String OUTWARD = " rel=\"nofollow noopener noreferrer\" target=\"_blank\"";

    /** A thread with two members who see it, one image and three posts. */
    static final Links THREAD = new Links() {
        @Override
        public Map<String, String> members(Set<String> handles) {
            return Map.of("ana", "/members/1", "ben_k", "/members/2");
        }

        @Override
        public Map<UUID, ImageLink> images(Set<UUID> ids) {
            return Map.of(IMAGE, new ImageLink("/api/v1/images/" + IMAGE, 640, 480));
        }

        @Override
        public Optional<String> post(int number) {
            return number <= 3 ? Optional.of("/threads/t#post-" + number) : Optional.empty();
        }
    };

    private final Markdown markdown = new Markdown();

    @Test
    void writesParagraphsEmphasisListsAndQuotes() {
        assertThat(html("*a* **b** ~~c~~ `d`"))
                .isEqualTo("<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>");
        assertThat(html("3. a\n4. b")).isEqualTo("<ol start=\"3\"><li>a</li><li>b</li></ol>");
        assertThat(html("> a")).isEqualTo("<blockquote>\n<p>a</p>\n</blockquote>");
    }

    @Test
    void writesTablesWithTheirAlignment() {
        assertThat(html("| Drug | Dose |\n|---|--:|\n| A | 5 |"))
                .contains("<table>", "<th>Drug</th>", "<th align=\"right\">Dose</th>", "<td align=\"right\">5</td>");
    }

    @Test
    void leavesTheUpperHeadingsToThePage() {
        assertThat(html("# a\n## b\n##### c"))
                .contains("<h3>a</h3>", "<h4>b</h4>", "<h6>c</h6>")
                .doesNotContain("<h1", "<h2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<b style=\"color:red\" onclick=\"x()\">b</b>",
                "<iframe src='//evil.example'></iframe>",
                "a <svg/onload=alert(1)> b"
            })
    void showsHtmlAsItWasTyped(String typed) {
        assertThat(html(typed)).contains("&lt;").doesNotContain("<script", "<img", "<b ", "<iframe", "<svg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt&colon;alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:x)",
                "[x](//evil.example/)",
                "[x](/\\evil.example/)",
                "[x](file:///etc/passwd)",
                "<javascript:alert(1)>",
                "[x][r]\n\n[r]: javascript:alert(1)"
            })
    void linksNowhereDangerous(String typed) {
        assertThat(html(typed)).doesNotContain("<a", "href=");
    }

    @Test
    void sendsOutwardLinksApartAndInwardOnesNot() {
        assertThat(html("[x](https://example.org/a?b=c)"))
                .isEqualTo("<p><a href=\"https://example.org/a?b&#61;c\"" + OUTWARD + ">x</a></p>");
        assertThat(html("www.example.org")).contains("href=\"http://www.example.org\"" + OUTWARD);
        assertThat(html("[rules](/rules)")).isEqualTo("<p><a href=\"/rules\">rules</a></p>");
    }

    @Test
    void showsOwnImagesOnlyAndLinksToThoseOfTheWeb() {
        Rendered rendered = markdown.render("![ECG](image:" + IMAGE + ") ![other](https://evil.example/p.png)", THREAD);

        assertThat(rendered.html())
                .contains("<img src=\"/api/v1/images/" + IMAGE + "\" alt=\"ECG\"")
                .contains("width=\"640\"", "height=\"480\"", "loading=\"lazy\"")
                .contains("<a href=\"https://evil.example/p.png\"" + OUTWARD + ">other</a>");
        assertThat(rendered.images()).containsExactly(IMAGE);
    }

    @Test
    void replacesAnUnknownImageByItsDescription() {
        assertThat(html("![ECG](image:0b0b8f3e-9999-4222-8333-444455556666) ![x](data:image/png;base64,AA)"))
                .contains("ECG")
                .doesNotContain("<img", "href");
    }

    @Test
    void linksMembersWhoSeeTheThreadAndNobodyElse() {
        Rendered rendered = markdown.render("@Ana, (@ben_k) and @carl; mail ana@ana.example `@ana` \\@ana", THREAD);

        assertThat(rendered.html())
                .contains("<a href=\"/members/1\" class=\"mention\">&#64;Ana</a>,")
                .contains("(<a href=\"/members/2\" class=\"mention\">&#64;ben_k</a>)")
                .contains("&#64;carl", "ana&#64;ana.example", "<code>&#64;ana</code> &#64;ana");
        assertThat(rendered.handles()).containsExactlyInAnyOrder("ana", "ben_k");
    }

    @Test
    void quotingAMentionMentionsNobodyAgain() {
        Rendered rendered = markdown.render("> @ana said\n\nYes, @ben_k.", THREAD);

        assertThat(rendered.html()).contains("href=\"/members/1\"", "href=\"/members/2\"");
        assertThat(rendered.handles()).containsExactly("ben_k");
    }

    @Test
    void linksQuotedPostsOfTheThread() {
        assertThat(html("> [#3](post:3)")).contains("<a href=\"/threads/t#post-3\">#3</a>");
        assertThat(html("> [#4](post:4)")).contains("#4").doesNotContain("href");
    }

    @ParameterizedTest
    @CsvSource({
        "#COVID, covid",
        "#covid19, covid19",
        "#Straße, straße",
        "#ΣΊΣΥΦΟΣ, σίσυφοσ",
        "#高血圧, 高血圧",
        "#हृदय, हृदय",
        "#قلب, قلب",
        "#ｅｃｇ, ecg",
        "#long_tag, long_tag",
        "#a_, a"
    })
    void findsHashtagsOfAnyScriptWhateverTheirCase(String typed, String key) {
        Rendered rendered = markdown.render("See " + typed + ".", THREAD);

        assertThat(rendered.hashtags()).containsExactly(key);
        assertThat(rendered.html()).contains("<a href=\"/hashtags/" + key + "\" class=\"hashtag\">#");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no#tag",
                "#1",
                "#_a",
                "`#code`",
                "    #code",
                "[#x](https://example.org)",
                "https://example.org/#part",
                "\\#escaped",
                "# heading",
                "&#x41;",
                "#"
            })
    void findsNoHashtagInWordsCodeAndLinks(String typed) {
        assertThat(markdown.render(typed, THREAD).hashtags()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See 10.1016/S0140-6736(20)30183-5. | 10.1016/S0140-6736(20)30183-5",
                "(10.1000/xyz123) | 10.1000/xyz123",
                "doi:10.1000/a_b_c, and | 10.1000/a_b_c",
                "DOI 10.1056/NEJMoa2001017; | 10.1056/NEJMoa2001017",
                "**10.1000/x** | 10.1000/x"
            })
    void labelsDois(String typed, String doi) {
        assertThat(html(typed))
                .contains("<a href=\"https://doi.org/" + doi.replace("(", "%28").replace(")", "%29"))
                .contains("class=\"citation\"" + OUTWARD + ">doi:" + doi + "</a>");
    }

    @Test
    void labelsPmids() {
        String link = "<a href=\"https://pubmed.ncbi.nlm.nih.gov/12345678/\" class=\"citation\"" + OUTWARD
                + ">PMID 12345678</a>";
        assertThat(html("PMID: 12345678.")).isEqualTo("<p>" + link + ".</p>");
        assertThat(html("pmid 12345678")).isEqualTo("<p>" + link + "</p>");
        assertThat(html("PMID 123456789")).doesNotContain("href");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10.1/x", "10.1000/", "110.1000/x", "`10.1000/x`", "doing 10 things", "PMID: 0", "Dr. pmid"})
    void citesNothingThatIsNoCitation(String typed) {
        assertThat(html(typed)).doesNotContain("href");
    }

    @Test
    void leavesWebAddressesOfDoisWhole() {
        assertThat(html("https://doi.org/10.1000/xyz"))
                .isEqualTo("<p><a href=\"https://doi.org/10.1000/xyz\"" + OUTWARD
                        + ">https://doi.org/10.1000/xyz</a></p>");
    }

    @Test
    void refusesTextsThatAreTooLong() {
        assertThatThrownBy(() -> markdown.render("a".repeat(Markdown.LONGEST + 1), THREAD))
                .isInstanceOf(Problem.class);
    }

    /** S17: the shapes that drive Markdown parsers into deep recursion, square time or pages much longer than the text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "> ",
                "- ",
                "* ",
                "1. ",
                "*a ",
                "**a ",
                "_a ",
                "[",
                "![",
                "[a](",
                "`",
                "`` ",
                "~~a ",
                "<a",
                "&",
                "\\",
                "[a][a]",
                "![a](x",
                "#a ",
                "@a ",
                "10.1000/(",
                "PMID ",
                "|",
                "a|b\n-|-\n",
                "|\n",
                "# ",
                "```\n",
                "<!--",
                "http://",
                "www.",
                "(((",
                "a\n\n",
                "\t",
                "  - a\n",
                "*_~`[",
                "doi:10.1000/x;",
                "[a]: b\n",
                "#a_"
            })
    void isQuickAndBriefWhateverIsRepeated(String piece) {
        String text = piece.repeat(Markdown.LONGEST / piece.length());

        String html = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> html(text));

        assertThat(html.length()).isLessThan(2_000_000);
    }

    @Test
    void neitherTablesNorReferencesGrowWithoutLimit() {
        String wide = "|a".repeat(2_000) + "\n" + "|-".repeat(2_000) + "\n" + "|\n".repeat(5_000);
        assertThat(html(wide).length()).isLessThan(500_000);

        String reference = "[a]: https://example.org/" + "x".repeat(9_000) + "\n\n" + "[a] ".repeat(2_000);
        assertThat(html(reference).length()).isLessThan(500_000);
    }

    private String html(String source) {
        return markdown.render(source, THREAD).html();
    }
}
