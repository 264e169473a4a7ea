package org.consilium.launch;

/** What the run command says when everything answers. */
final class Welcome {

    private Welcome() {}

    static String text(WildFlyServer server) {
        return """

                Consilium answers at %s

                Sign in with the password consilium-demo-2026 as
                  ana@demo.example, ben@demo.example         members
                  mo@demo.example, max@demo.example          moderators
                  vera@demo.example, viv@demo.example        verifiers
                  olu@, pim@, ren@, sol@, tam@demo.example   privacy officers
                  admin@demo.example                         administrator
                  nia@demo.example                           applicant

                Health and metrics: %s/health and /metrics
                What is written stays in .consilium; delete that directory to begin anew.
                Ctrl-C stops everything.
                """.formatted(server.address() + "/", server.management());
    }
}
