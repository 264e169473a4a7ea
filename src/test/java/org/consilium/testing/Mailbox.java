package org.consilium.testing;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilium.launch.Wait;

/** The mails that the test server has sent: it keeps them in its database instead of giving them to a mail server. */
public final class Mailbox {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Mailbox() {}

    /** The texts of the mails to an address, oldest first; waits until there are that many. */
    public static List<String> await(String to, int count) {
        if (!Wait.until(PATIENCE, () -> textsTo(to).size() >= count)) {
            throw new AssertionError("Expected " + count + " mails to " + to + ", but got " + textsTo(to));
        }
        return textsTo(to);
    }

    /** The text of the newest mail to an address; waits until there is one. */
    public static String await(String to) {
        List<String> texts = await(to, 1);
        return texts.get(texts.size() - 1);
    }

    /** The secret behind the # of a mail's link to a page, such as {@code /confirm}. */
    public static String secret(String mail, String page) {
        Matcher link =
                Pattern.compile(Pattern.quote(page) + "#([A-Za-z0-9_-]+)").matcher(mail);
        if (!link.find()) {
            throw new AssertionError("No link to " + page + " in " + mail);
        }
        return link.group(1);
    }

    private static List<String> textsTo(String to) {
        return TestServer.forum()
                .texts(
                        "select body from demo_mail where recipient = ? order by sent_at, id",
                        to.toLowerCase(Locale.ROOT));
    }
}
