package org.consilium.membership;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.consilium.platform.transaction.UseCase;

/** Compares what was typed with the app's codes and the recovery codes; what counted once does not count again. */
@UseCase
class CheckFactor implements SecondFactor {
    private static final int APP_CODE_LENGTH = 6;

    private final Factors factors;
    private final Clock clock;

    @Inject
    CheckFactor(Factors factors, Clock clock) {
        this.factors = factors;
        this.clock = clock;
    }

    @Override
    public boolean accepts(UUID memberId, String code) {
        boolean fromApp = code.replace(" ", "").length() == APP_CODE_LENGTH;
        return fromApp ? isOfApp(memberId, code) : factors.useRecoveryCode(memberId, code);
    }

    @Override
    public int recoveryCodesLeft(UUID memberId) {
        return factors.recoveryCodesLeft(memberId);
    }

    private boolean isOfApp(UUID memberId, String code) {
        Optional<TotpFactor> app = factors.toUse(memberId).filter(TotpFactor::isConfirmed);
        if (app.isEmpty()) {
            return false;
        }
        OptionalLong step = factors.codesOf(memberId, app.get())
                .stepOf(code, clock.instant(), app.get().lastStep());
        step.ifPresent(app.get()::used);
        return step.isPresent();
    }
}
