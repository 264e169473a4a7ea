package org.consilium.platform.markdown;

import java.util.Locale;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** A reference that was typed as plain text. Until somebody says where it leads, it is shown as it was typed. */
final class Mark extends CustomNode {

    /** What a mark refers to. */
    enum Kind {
        MENTION,
        HASHTAG,
        CITATION;

        /** The class of its link in HTML. */
        String htmlClass() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Kind kind;
    private final String key;
    private @Nullable String address;

    /**
     * A mark that leads nowhere yet.
     *
     * @param key what is referred to: handle, key of the hashtag, or address of what is cited
     * @param label what is shown
     */
    Mark(Kind kind, String key, String label) {
        this.kind = kind;
        this.key = key;
        appendChild(new Text(label));
    }

    Kind kind() {
        return kind;
    }

    String key() {
        return key;
    }

    @Nullable String address() {
        return address;
    }

    void leadTo(String target) {
        address = target;
    }
}
