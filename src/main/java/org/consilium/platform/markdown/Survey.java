package org.consilium.platform.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** Walks once through a parsed text and lists what has to be changed or resolved before it is written. */
final class Survey extends AbstractVisitor {
    /** Marks outside of links: a link within a link is no HTML. */
    final List<Mark> marks = new ArrayList<>();

    /** The marks that do not stand in a quotation. */
    final List<Mark> unquoted = new ArrayList<>();

    final List<Link> links = new ArrayList<>();
    final List<Image> images = new ArrayList<>();
    final List<Heading> headings = new ArrayList<>();

    private int openLinks;
    private int openQuotes;

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Mark mark && openLinks == 0) {
            marks.add(mark);
            if (openQuotes == 0) {
                unquoted.add(mark);
            }
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(Link link) {
        links.add(link);
        openLinks++;
        visitChildren(link);
        openLinks--;
    }

    @Override
    public void visit(Image image) {
        images.add(image);
        openLinks++;
        visitChildren(image);
        openLinks--;
    }

    @Override
    public void visit(BlockQuote quote) {
        openQuotes++;
        visitChildren(quote);
        openQuotes--;
    }

    @Override
    public void visit(Heading heading) {
        headings.add(heading);
        visitChildren(heading);
    }
}
