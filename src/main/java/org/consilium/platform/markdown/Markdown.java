package org.consilium.platform.markdown;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.consilium.platform.markdown.Mark.Kind;
import org.consilium.platform.problem.Problem;

/**
 * Turns Markdown into safe HTML. Posts, the preview, rules of boards and biographies all come through here. HTML in a text is
 * shown as it was typed; images come from this site only; headings leave the two upper levels to the page.
 */
@ApplicationScoped
public class Markdown {
    /** Raised with every change of what a text is rendered to; stored HTML of older versions is then made anew. */
    public static final int VERSION = 1;

    /** The most characters of a text. */
    public static final int LONGEST = 20_000;

    private static final int DEEPEST = 40;
    private static final int MOST_CELLS = 5_000;
    private static final Set<Class<? extends Block>> BLOCKS = Set.of(
            BlockQuote.class,
            Heading.class,
            FencedCodeBlock.class,
            IndentedCodeBlock.class,
            ListBlock.class,
            ThematicBreak.class);
    private static final Extension TABLES =
            TablesExtension.builder().maxCells(MOST_CELLS).build();
    private static final List<Extension> EXTENSIONS = List.of(
            StrikethroughExtension.builder().requireTwoTildes(true).build(),
            AutolinkExtension.builder()
                    .linkTypes(AutolinkType.URL, AutolinkType.WWW)
                    .build());

    private final Parser parser = reader().extensions(List.of(TABLES)).build();
    private final Parser tableless = reader().build();
    private final SafeHtml safe = new SafeHtml();

    /**
     * Renders a text.
     *
     * @param source Markdown, at most {@value #LONGEST} characters
     * @param links where references lead from the place of the text
     * @throws Problem if the text is too long
     */
    public Rendered render(String source, Links links) {
        if (source.length() > LONGEST) {
            throw Problem.invalid("body", "A text has at most 20,000 characters.");
        }
        Node document = parse(source);
        Survey survey = new Survey();
        document.accept(survey);
        Resolution resolution = new Resolution(survey, links);
        resolution.apply();
        String html = safe.of(writer(resolution).render(document)).strip();
        return new Rendered(
                html, resolution.keys(Kind.HASHTAG), resolution.keys(Kind.MENTION), resolution.imageIds(), VERSION);
    }

    /** A table whose rows are shorter than its head is filled up, so that a short text could become a very long page. */
    private Node parse(String source) {
        try {
            return parser.parse(source);
        } catch (IllegalArgumentException tooManyCells) {
            return tableless.parse(source);
        }
    }

    private static Parser.Builder reader() {
        return Parser.builder()
                .enabledBlockTypes(BLOCKS)
                .extensions(EXTENSIONS)
                .customInlineContentParserFactory(new MarkParser.Factory())
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST);
    }

    private static HtmlRenderer writer(Resolution resolution) {
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .percentEncodeUrls(true)
                .extensions(EXTENSIONS)
                .extensions(List.of(TABLES))
                .nodeRendererFactory(MarkWriter::new)
                .attributeProviderFactory(context -> (node, tag, attributes) ->
                        resolution.shown(node).ifPresent(image -> addSize(image, attributes)))
                .build();
    }

    private static void addSize(ImageLink image, Map<String, String> attributes) {
        attributes.put("width", Integer.toString(image.width()));
        attributes.put("height", Integer.toString(image.height()));
        attributes.put("loading", "lazy");
    }
}
