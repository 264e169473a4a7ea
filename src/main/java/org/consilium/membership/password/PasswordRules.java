package org.consilium.membership.password;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.consilium.platform.problem.Problem;

/**
 * Which passwords are good enough (S03): long ones that are not among the first guesses. There are no rules about kinds of
 * characters, which only make passwords harder to remember.
 */
@ApplicationScoped
public class PasswordRules {
    /** Beyond this nobody types; it bounds the work. */
    public static final int LONGEST = 1000;

    private static final int SHORTEST = 15;
    private static final int SHORTEST_WITH_FACTOR = 8;
    private static final double FEWEST_GUESSES = 1e6;

    /** More characters only make a password better, and estimating them slower. */
    private static final int ESTIMATED = 60;

    private final Zxcvbn estimator = new Zxcvbn();

    /**
     * Refuses a password that is too short or too easily guessed.
     *
     * @param field name of the value in the request
     * @param password the password as typed
     * @param secondFactor whether a second factor is asked for as well
     * @param about what others know of the person, such as name and e-mail address
     * @throws Problem {@code validation-failed}
     */
    public void check(String field, String password, boolean secondFactor, List<String> about) {
        int shortest = secondFactor ? SHORTEST_WITH_FACTOR : SHORTEST;
        int length = password.codePointCount(0, password.length());
        if (length < shortest) {
            throw Problem.invalid(
                    field, "Please use at least " + shortest + " characters; a few words make a good password.");
        }
        if (length > LONGEST) {
            throw Problem.invalid(field, "Please use at most " + LONGEST + " characters.");
        }
        if (isEasilyGuessed(password, about)) {
            throw Problem.invalid(
                    field, "This password is among the first that others would try. Please choose another one.");
        }
    }

    private boolean isEasilyGuessed(String password, List<String> about) {
        String start = password.substring(0, Math.min(password.length(), ESTIMATED));
        return estimator.measure(start, about).getGuesses() < FEWEST_GUESSES;
    }
}
