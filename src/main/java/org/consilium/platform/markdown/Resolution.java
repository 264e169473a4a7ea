package org.consilium.platform.markdown;

import static java.util.stream.Collectors.toCollection;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.consilium.platform.markdown.Mark.Kind;

/** Decides for one parsed text where each link, mark and image leads, and takes away those that lead nowhere. */
final class Resolution {
    /** How many different members, hashtags or images one text can refer to; the rest stays plain text. */
    static final int MOST = 50;

    private static final int LAST_HEADING_OF_THE_PAGE = 2;
    private static final int DEEPEST_HEADING = 6;
    /** A reference definition can be used often: without a limit a short text could become a very long page. */
    private static final int LONGEST_ADDRESSES = 100_000;

    private static final Pattern POST = Pattern.compile("post:(\\d{1,9})");
    private static final Pattern IMAGE =
            Pattern.compile("image:(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^/].*", Pattern.DOTALL);
    private static final Pattern INWARD = Pattern.compile("/(?![/\\\\]).*", Pattern.DOTALL);
    private static final Pattern MAIL = Pattern.compile("(?i)mailto:.+", Pattern.DOTALL);

    private final Survey survey;
    private final Links resolver;
    private final Map<Image, ImageLink> shown = new IdentityHashMap<>();
    private final Set<UUID> images = new LinkedHashSet<>();
    private int addresses;

    Resolution(Survey survey, Links resolver) {
        this.survey = survey;
        this.resolver = resolver;
    }

    void apply() {
        demoteHeadings();
        mentions();
        hashtags();
        survey.links.forEach(this::link);
        images();
    }

    /** The images that the text shows. */
    Set<UUID> imageIds() {
        return images;
    }

    /** Where an image of the text is served, and how large it is. */
    Optional<ImageLink> shown(Node image) {
        return Optional.ofNullable(shown.get(image));
    }

    /** The keys of the marks of a kind that the text itself, not a quotation in it, makes. */
    Set<String> keys(Kind kind) {
        return keys(survey.unquoted.stream().filter(mark -> mark.kind() == kind && mark.address() != null)::iterator);
    }

    private static Set<String> keys(Iterable<Mark> marks) {
        Set<String> keys = new LinkedHashSet<>();
        marks.forEach(mark -> keys.add(mark.key()));
        return keys;
    }

    private void demoteHeadings() {
        for (Heading heading : survey.headings) {
            heading.setLevel(Math.min(heading.getLevel() + LAST_HEADING_OF_THE_PAGE, DEEPEST_HEADING));
        }
    }

    private void mentions() {
        Set<String> handles = survey.marks.stream()
                .filter(mark -> mark.kind() == Kind.MENTION)
                .map(Mark::key)
                .distinct()
                .limit(MOST)
                .collect(toCollection(LinkedHashSet::new));
        Map<String, String> members = handles.isEmpty() ? Map.of() : resolver.members(handles);
        for (Mark mark : survey.marks) {
            String address = mark.kind() == Kind.CITATION ? mark.key() : members.get(mark.key());
            if (address != null && mark.kind() != Kind.HASHTAG) {
                mark.leadTo(address);
            }
        }
    }

    private void hashtags() {
        Set<String> keys = new LinkedHashSet<>();
        for (Mark mark : survey.marks) {
            if (mark.kind() == Kind.HASHTAG && (keys.contains(mark.key()) || keys.size() < MOST)) {
                keys.add(mark.key());
                mark.leadTo("/hashtags/" + mark.key());
            }
        }
    }

    private void link(Link link) {
        link.setTitle(null);
        String target = link.getDestination();
        Matcher post = POST.matcher(target);
        Optional<String> address = post.matches()
                ? resolver.post(Integer.parseInt(post.group(1)))
                : Optional.of(target).filter(Resolution::mayBeLinked);
        addresses += target.length();
        if (address.isPresent() && addresses <= LONGEST_ADDRESSES) {
            link.setDestination(address.get());
        } else {
            unwrap(link);
        }
    }

    private static boolean mayBeLinked(String target) {
        return WEB.matcher(target).matches()
                || INWARD.matcher(target).matches()
                || MAIL.matcher(target).matches();
    }

    private void images() {
        Set<UUID> wanted = new LinkedHashSet<>();
        for (Image image : survey.images) {
            idOf(image).filter(id -> wanted.size() < MOST).ifPresent(wanted::add);
        }
        Map<UUID, ImageLink> known = wanted.isEmpty() ? Map.of() : resolver.images(wanted);
        for (Image image : survey.images) {
            Optional<UUID> id = idOf(image);
            ImageLink own = id.map(known::get).orElse(null);
            image.setTitle(null);
            if (own != null) {
                images.add(id.orElseThrow());
                image.setDestination(own.address());
                shown.put(image, own);
            } else {
                toLink(image);
            }
        }
    }

    private static Optional<UUID> idOf(Image image) {
        Matcher own = IMAGE.matcher(image.getDestination());
        return own.matches() ? Optional.of(UUID.fromString(own.group(1))) : Optional.empty();
    }

    /** Nothing is loaded from elsewhere: an image of the web becomes a link to it, any other its description. */
    private void toLink(Image image) {
        String target = image.getDestination();
        addresses += target.length();
        if (WEB.matcher(target).matches() && !insideLink(image) && addresses <= LONGEST_ADDRESSES) {
            Link link = new Link(target, null);
            image.insertBefore(link);
            if (image.getFirstChild() == null) {
                link.appendChild(new Text(target));
            }
            moveChildren(image, link);
            image.unlink();
        } else {
            unwrap(image);
        }
    }

    private static boolean insideLink(Node node) {
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof Link) {
                return true;
            }
        }
        return false;
    }

    private static void moveChildren(Node from, Node to) {
        for (Node child = from.getFirstChild(); child != null; child = from.getFirstChild()) {
            to.appendChild(child);
        }
    }

    private static void unwrap(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
            node.insertBefore(child);
        }
        node.unlink();
    }
}
