package org.consilium.pages;

import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.TestServer;

/** People who can sign in by themselves, because they have a password. */
final class Accounts {
    /** The password of all of them. */
    static final String PASSWORD = "rain on the tin roof";

    private static final String ITS_HASH =
            "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$d6mx4saVxM5E83NGTvgWr++wvv6bIkSV2o8IS8YPvds";

    private Accounts() {}

    /** The community of the test run. */
    static Forum forum() {
        return TestServer.forum();
    }

    /** The same person, who now knows the password. */
    static Person knowingThePassword(Person person) {
        forum().run("update member set password_hash = ? where id = ?", ITS_HASH, person.id());
        return person;
    }
}
