package org.consilium.membership;

import jakarta.inject.Inject;
import org.consilium.membership.factor.QrSvg;
import org.consilium.membership.factor.Totp;
import org.consilium.platform.access.Caller;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.ProblemType;
import org.consilium.platform.transaction.UseCase;

/** Begins to set up an authenticator app; it counts once it has shown a code. */
@UseCase
class SetUpFactor {
    static final ProblemType FACTOR_IS_ON = new ProblemType("factor-is-on", 409, "A second factor is on already");

    private final Members members;
    private final Factors factors;
    private final Site site;

    @Inject
    SetUpFactor(Members members, Factors factors, Site site) {
        this.members = members;
        this.factors = factors;
        this.site = site;
    }

    NewFactorView begin(Caller caller) {
        Member me = members.get(caller.memberId());
        if (me.hasSecondFactor()) {
            throw new Problem(FACTOR_IS_ON, "Take the present one away first.");
        }
        Totp codes = factors.prepare(me.id());
        String uri = codes.uri(site.name(), me.email());
        return new NewFactorView(codes.base32(), uri, QrSvg.of(uri, "QR code for your authenticator app"));
    }
}
