package org.consilium.membership.signin;

import java.time.LocalDate;
import java.util.UUID;

/** A sign-in in an export. */
record SignInFile(UUID id, String client, LocalDate since, LocalDate lastUsed) {

    static SignInFile of(SignInView view) {
        return new SignInFile(view.id(), view.client(), view.since(), view.lastUsed());
    }
}
