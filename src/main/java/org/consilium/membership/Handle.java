package org.consilium.membership;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/** Handles: how a member is mentioned, and shown if the real name is not. */
final class Handle {
    /** What a handle looks like; nothing that a mention could not end after. */
    static final String PATTERN = "[A-Za-z][A-Za-z0-9_-]{1,28}[A-Za-z0-9]";

    private static final int LONGEST_BASE = 24;
    private static final Pattern VALID = Pattern.compile(PATTERN);
    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern HYPHENS_AROUND = Pattern.compile("^[^a-z]+|-+$");
    private static final Set<String> RESERVED = Set.of(
            "admin",
            "administrator",
            "all",
            "anonymous",
            "consilium",
            "everyone",
            "former-member",
            "here",
            "mod",
            "moderator",
            "moderators",
            "privacy-officer",
            "staff",
            "support",
            "system",
            "verifier");

    private Handle() {}

    /** Whether somebody may choose it; some would be taken for an office. */
    static boolean isAcceptable(String handle) {
        return VALID.matcher(handle).matches() && !RESERVED.contains(handle.toLowerCase(Locale.ROOT));
    }

    /** The handle that a name suggests, such as {@code ana-lima}. */
    static String suggestedBy(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String withoutMarks = letters.replaceAll("\\p{M}+", "");
        String plain = HYPHENS_AROUND
                .matcher(NOT_PLAIN.matcher(withoutMarks).replaceAll("-"))
                .replaceAll("");
        String base = plain.substring(0, Math.min(plain.length(), LONGEST_BASE)).replaceAll("-+$", "");
        return isAcceptable(base) ? base : "member";
    }

    /**
     * A handle that nobody has yet.
     *
     * @param base what it starts with
     * @param taken the handles that start like it, in lower case
     * @param below gives a random number below its argument
     */
    static String freeLike(String base, Set<String> taken, IntUnaryOperator below) {
        String handle = base;
        for (int range = 100; taken.contains(handle) || !isAcceptable(handle); range = Math.min(range * 2, 100_000)) {
            handle = base + "-" + below.applyAsInt(range);
        }
        return handle;
    }
}
