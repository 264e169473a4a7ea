package org.consilium.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.consilium.platform.problem.Problem;
import org.consilium.verification.identifier.IdentifierScheme;
import org.consilium.verification.identifier.InvalidIdentifier;
import org.consilium.verification.registry.ListRegisters;
import org.consilium.verification.registry.RegisterView;
import org.jspecify.annotations.Nullable;

/** Brings what an applicant typed into its one form, or says what is wrong with it. */
@ApplicationScoped
class ReadClaim {
    private static final String FIELD = "identifier";

    private final ListRegisters listRegisters;

    @Inject
    ReadClaim(ListRegisters listRegisters) {
        this.listRegisters = listRegisters;
    }

    Claim of(ClaimRequest request) {
        @Nullable String name = blankToNull(request.registeredName());
        @Nullable String typed = blankToNull(request.identifier());
        if (request.register() != null) {
            RegisterView register = register(request.register());
            return new Claim(
                    name,
                    register.name(),
                    register.scheme(),
                    typed == null ? null : written(register::normalise, typed));
        }
        @Nullable IdentifierScheme scheme = request.scheme();
        if (scheme == null && typed != null) {
            throw Problem.invalid("register", "Please say which number that is.");
        }
        return new Claim(
                name, null, scheme, typed == null || scheme == null ? null : written(scheme::normalise, typed));
    }

    private RegisterView register(String name) {
        return listRegisters.all().stream()
                .filter(register -> register.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("register", "Please choose one from the list."));
    }

    private static String written(Form form, String typed) {
        try {
            return form.of(typed);
        } catch (InvalidIdentifier e) {
            throw Problem.invalid(FIELD, e.words());
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @FunctionalInterface
    private interface Form {
        String of(String typed);
    }
}
