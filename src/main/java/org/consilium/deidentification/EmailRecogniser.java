package org.consilium.deidentification;

/** E-mail addresses, grown to both sides from each at sign. */
final class EmailRecogniser implements Recogniser {
    private static final Rule EMAIL = Rule.block(IdentifierClass.EMAIL, "email", "This is an e-mail address.");
    private static final int LONGEST_PART = 64;

    @Override
    public void find(Examined examined) {
        String text = examined.text();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = at;
            while (start > 0 && at - start < LONGEST_PART && local(text.charAt(start - 1))) {
                start--;
            }
            int end = at + 1;
            while (end < text.length() && end - at < LONGEST_PART * 2 && domain(text.charAt(end))) {
                end++;
            }
            while (end > at + 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
                end--;
            }
            if (start < at && text.substring(at + 1, end).indexOf('.') > 0) {
                examined.add(EMAIL, start, end, Evidence.LABEL, "");
            }
        }
    }

    private static boolean local(char sign) {
        return Character.isLetterOrDigit(sign) || "._%+-'".indexOf(sign) >= 0;
    }

    private static boolean domain(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '.' || sign == '-';
    }
}
