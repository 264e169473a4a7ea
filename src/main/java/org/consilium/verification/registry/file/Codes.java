package org.consilium.verification.registry.file;

/** A register's own codes: kept side by side in one text, so none may hold a space. */
final class Codes {
    private static final int LONGEST = 20;

    private Codes() {}

    /**
     * A code as it is stored.
     *
     * @throws BadRow if it is not made of letters, digits, dots and hyphens
     */
    static String plain(String code) {
        if (code.length() > LONGEST) {
            throw new BadRow("A code is too long to be one.");
        }
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (!isOfCodes(c)) {
                throw new BadRow("A code holds what no code holds.");
            }
        }
        return code;
    }

    private static boolean isOfCodes(char c) {
        boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        return letter || (c >= '0' && c <= '9') || c == '.' || c == '-';
    }
}
