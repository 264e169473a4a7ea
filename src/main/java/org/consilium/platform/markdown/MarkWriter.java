package org.consilium.platform.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes a mark as a link, or as it was typed if it leads nowhere. */
final class MarkWriter implements NodeRenderer {
    private final HtmlNodeRendererContext context;

    MarkWriter(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Mark.class);
    }

    @Override
    public void render(Node node) {
        Mark mark = (Mark) node;
        HtmlWriter html = context.getWriter();
        String address = mark.address();
        if (address != null) {
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("href", address);
            attributes.put("class", mark.kind().htmlClass());
            html.tag("a", attributes);
        }
        context.render(mark.getFirstChild());
        if (address != null) {
            html.tag("/a");
        }
    }
}
