package org.consilium.cli.synthetic;

import org.consilium.verification.identifier.IdentifierScheme;
import org.consilium.verification.identifier.InvalidIdentifier;

/** Numbers that pass every check and were never issued: those that begin with 2. */
final class SyntheticNpi {
    private static final long FIRST = 200_000_000L;
    private static final long COUNT = 100_000_000L;
    /** Spreads the numbers over their range, as the real ones are: it has no divisor in common with their count. */
    private static final long STEP = 7_919_777L;

    private SyntheticNpi() {}

    /** The number of that row; rows have different ones. */
    static String of(long row) {
        if (row < 0 || row >= COUNT) {
            throw new IllegalArgumentException("There are " + COUNT + " such numbers.");
        }
        long body = FIRST + row * STEP % COUNT;
        for (int check = 0; check < 10; check++) {
            String candidate = body + Integer.toString(check);
            if (isValid(candidate)) {
                return candidate;
            }
        }
        throw new IllegalStateException("Every body has a check digit");
    }

    private static boolean isValid(String candidate) {
        try {
            return IdentifierScheme.NPI.normalise(candidate).equals(candidate);
        } catch (InvalidIdentifier e) {
            return false;
        }
    }
}
