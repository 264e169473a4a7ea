package org.consilium.verification.matching;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A name as the words that can be compared: lower case, without accents, in Latin letters, without titles. */
final class NameText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** Müller is also written Mueller; both become the same. */
    private static final Pattern SPELLED_OUT = Pattern.compile("([aou])e");

    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`´]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private static final Set<String> TITLES = Set.of(
            "dr", "dra", "dott", "dottssa", "prof", "profa", "mr", "mrs", "ms", "miss", "mme", "mlle", "herr", "frau",
            "sr", "sra", "md", "phd", "do", "rn", "mbbs", "frcp", "jr", "ii", "iii", "med", "dent", "pharm");

    /** Letters that do not come apart into a Latin one and an accent; Cyrillic and Greek as passports roughly write them. */
    private static final Map<Character, String> LETTERS = letters();

    private NameText() {}

    /** The words of a name, in order, without titles; a name of titles only keeps them. Müller and Mueller are the same. */
    static List<String> words(String name) {
        return named(split(SPELLED_OUT.matcher(latin(name)).replaceAll("$1")));
    }

    /** The same as mailboxes write it: Müller is muller, and Mueller is mueller. */
    static List<String> plainWords(String name) {
        return named(split(latin(name)));
    }

    /** The name with umlauts written as two letters. */
    static String spelledOut(String name) {
        return name.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue");
    }

    /** All letters of a mailbox's name. */
    static String letters(String mailbox) {
        return String.join("", split(latin(mailbox)));
    }

    private static List<String> named(List<String> words) {
        List<String> named =
                words.stream().filter(word -> !TITLES.contains(word)).toList();
        return named.isEmpty() ? words : named;
    }

    private static List<String> split(String latin) {
        return BETWEEN_WORDS
                .splitAsStream(latin)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String latin(String text) {
        String lower = APOSTROPHES.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        String spelled = lower.chars()
                .mapToObj(letter -> LETTERS.getOrDefault((char) letter, String.valueOf((char) letter)))
                .collect(Collectors.joining());
        return MARKS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFKD))
                .replaceAll("");
    }

    private static Map<Character, String> letters() {
        String table = "ß=ss æ=ae œ=oe ø=o đ=d ð=d þ=th ł=l ı=i ŋ=ng "
                + "а=a б=b в=v г=g ґ=g д=d е=e ё=e є=ye ж=zh з=z и=i і=i ї=yi й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u "
                + "ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya ј=j љ=lj њ=nj ћ=c ђ=dj џ=dz "
                + "α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o "
                + "ά=a έ=e ή=i ί=i ό=o ύ=y ώ=o";
        return Stream.of(table.split(" "))
                .collect(Collectors.toUnmodifiableMap(pair -> pair.charAt(0), pair -> pair.substring(2)));
    }
}
