package org.consilium.platform.markdown;

import java.util.Locale;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.consilium.platform.markdown.Mark.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds {@code @handle}, {@code #hashtag}, DOIs and PMIDs while the inline text is parsed, so that code and escaped characters are
 * left alone and an underscore in a DOI starts no emphasis. Every attempt reads forward only as far as its own characters go and
 * starts only at a word's start, so that the whole stays linear.
 *
 * @see <a href="https://www.crossref.org/blog/dois-and-matching-regular-expressions/">Crossref on the form of DOIs</a>
 */
final class MarkParser implements InlineContentParser {
    private static final String BEFORE_A_WORD = "([{\"'«“„‘¿¡*_~—–,;:";
    private static final String NO_END_OF_A_DOI = ".,;:_(/";
    private static final int LONGEST_HANDLE = 40;
    private static final int LONGEST_PMID = 8;

    /** Registers the parser for the characters with which a mark can start. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('@', '#', '1', 'd', 'D', 'p', 'P');
        }

        @Override
        public InlineContentParser create() {
            return new MarkParser();
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        if (!startsWord(scanner.peekPreviousCodePoint())) {
            return ParsedInline.none();
        }
        Mark mark =
                switch (scanner.peek()) {
                    case '@' -> mention(scanner);
                    case '#' -> hashtag(scanner);
                    case 'p', 'P' -> pmid(scanner);
                    default -> doi(scanner);
                };
        return mark == null ? ParsedInline.none() : ParsedInline.of(mark, scanner.position());
    }

    private static boolean startsWord(int previous) {
        return previous == Scanner.END || Character.isWhitespace(previous) || BEFORE_A_WORD.indexOf(previous) >= 0;
    }

    private static @Nullable Mark mention(Scanner scanner) {
        scanner.next();
        Position start = scanner.position();
        scanner.match(c -> isAsciiLetterOrDigit(c) || c == '_' || c == '-');
        String handle = stripTrailing(text(scanner, start), "_-");
        boolean whole = scanner.peek() != '@' && !handle.isEmpty() && handle.length() <= LONGEST_HANDLE;
        moveTo(scanner, start, handle.length());
        return whole ? new Mark(Kind.MENTION, handle.toLowerCase(Locale.ROOT), "@" + handle) : null;
    }

    private static @Nullable Mark hashtag(Scanner scanner) {
        scanner.next();
        Position start = scanner.position();
        while (Hashtag.continues(scanner.peekCodePoint())) {
            moveTo(scanner, scanner.position(), Character.charCount(scanner.peekCodePoint()));
        }
        String typed = text(scanner, start);
        String tag = stripTrailing(typed, "_");
        moveTo(scanner, start, tag.length());
        return Hashtag.of(tag)
                .map(hashtag -> new Mark(Kind.HASHTAG, hashtag.key(), "#" + tag))
                .orElse(null);
    }

    private static @Nullable Mark pmid(Scanner scanner) {
        if (!skipWord(scanner, "pmid")) {
            return null;
        }
        Position start = scanner.position();
        int digits = scanner.match(MarkParser::isDigit);
        String number = text(scanner, start);
        boolean whole = digits > 0
                && digits <= LONGEST_PMID
                && number.charAt(0) != '0'
                && !Character.isLetterOrDigit(scanner.peekCodePoint());
        return whole
                ? new Mark(Kind.CITATION, "https://pubmed.ncbi.nlm.nih.gov/" + number + "/", "PMID " + number)
                : null;
    }

    private static @Nullable Mark doi(Scanner scanner) {
        if (!isDigit(scanner.peek()) && !skipWord(scanner, "doi")) {
            return null;
        }
        Position start = scanner.position();
        if (!scanner.next("10.")) {
            return null;
        }
        int registrant = scanner.match(MarkParser::isDigit);
        if (registrant < 4 || registrant > 9 || !scanner.next('/')) {
            return null;
        }
        scanner.match(c -> isAsciiLetterOrDigit(c) || "-._;()/:".indexOf(c) >= 0);
        String doi = withoutClosing(text(scanner, start));
        moveTo(scanner, start, doi.length());
        return doi.indexOf('/') < 0 ? null : new Mark(Kind.CITATION, "https://doi.org/" + doi, "doi:" + doi);
    }

    /** Leaves out what belongs to the sentence: punctuation, and brackets that were opened before the DOI. */
    private static String withoutClosing(String typed) {
        int unopened = 0;
        for (int i = 0; i < typed.length(); i++) {
            unopened += typed.charAt(i) == ')' ? 1 : typed.charAt(i) == '(' ? -1 : 0;
        }
        String doi = stripTrailing(typed, NO_END_OF_A_DOI);
        while (unopened > 0 && doi.endsWith(")")) {
            doi = stripTrailing(doi.substring(0, doi.length() - 1), NO_END_OF_A_DOI);
            unopened--;
        }
        return doi;
    }

    /** Skips a word of lower-case ASCII letters in any case, a colon and spaces behind it. */
    private static boolean skipWord(Scanner scanner, String word) {
        for (int i = 0; i < word.length(); i++) {
            if ((scanner.peek() | 0x20) != word.charAt(i)) {
                return false;
            }
            scanner.next();
        }
        scanner.next(':');
        scanner.next(' ');
        return true;
    }

    private static String text(Scanner scanner, Position start) {
        return scanner.getSource(start, scanner.position()).getContent();
    }

    private static void moveTo(Scanner scanner, Position start, int characters) {
        scanner.setPosition(start);
        for (int i = 0; i < characters; i++) {
            scanner.next();
        }
    }

    private static String stripTrailing(String text, String unwanted) {
        int end = text.length();
        while (end > 0 && unwanted.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
