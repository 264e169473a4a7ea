package org.consilium.verification.matching;

/** Compares words letter by letter. */
final class Letters {
    /** In shorter words one letter makes another name. */
    private static final int SHORTEST = 5;

    private Letters() {}

    /** Whether longer words differ by one letter that is changed, missing or added, or by two neighbours that are swapped. */
    static boolean differByOne(String one, String other) {
        if (Math.min(one.length(), other.length()) < SHORTEST || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int start = 0;
        while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(one.length(), other.length()) - start
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String left = one.substring(start, one.length() - end);
        String right = other.substring(start, other.length() - end);
        return (left.length() <= 1 && right.length() <= 1) || isSwap(left, right);
    }

    private static boolean isSwap(String left, String right) {
        return left.length() == 2
                && left.equals(new StringBuilder(right).reverse().toString());
    }
}
