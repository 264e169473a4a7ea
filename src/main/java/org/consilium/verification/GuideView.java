package org.consilium.verification;

import java.util.List;
import org.consilium.verification.identifier.IdentifierScheme;
import org.consilium.verification.registry.RegisterView;
import org.jspecify.annotations.Nullable;

/**
 * What to bring, for a profession in a country.
 *
 * @param badge which badge that is
 * @param looksUp whether a number is looked up here: then it is what the badge rests on; otherwise a document is
 * @param numbers the numbers that can be entered, the most useful one first
 */
public record GuideView(BadgeKind badge, boolean looksUp, List<NumberView> numbers) {

    /**
     * A number that can be entered.
     *
     * @param register the register that is kept here; null if only the form of the number can be checked
     * @param hint how it is written
     * @param proves what a match shows, and what it does not
     * @param usable whether it is looked up at once
     */
    public record NumberView(
            @Nullable String register,
            @Nullable IdentifierScheme scheme,
            String label,
            @Nullable String hint,
            @Nullable String proves,
            boolean usable) {

        static NumberView of(RegisterView register) {
            @Nullable IdentifierScheme scheme = register.scheme();
            return new NumberView(
                    register.name(),
                    scheme,
                    scheme == null ? register.label() : scheme.label() + ", " + register.label(),
                    scheme == null ? null : scheme.hint(),
                    register.proves(),
                    register.usable());
        }

        static NumberView of(IdentifierScheme scheme) {
            return new NumberView(null, scheme, scheme.label(), scheme.hint(), null, false);
        }
    }
}
