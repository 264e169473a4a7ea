package org.consilium.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.consilium.membership.password.Passwords;
import org.consilium.platform.random.Randomness;

/** Writes the people of the demo. */
final class DemoPeople {
    private final Connection connection;
    private final Passwords passwords;
    private final Randomness randomness;
    private final LocalDate today;

    DemoPeople(Connection connection, Passwords passwords, Randomness randomness, LocalDate today) {
        this.connection = connection;
        this.passwords = passwords;
        this.randomness = randomness;
        this.today = today;
    }

    /** Writes those who can sign in, and the crowd, whose password nobody knows. */
    void write(List<DemoPerson> signInPeople, List<DemoPerson> crowd) throws SQLException {
        try (Rows members = memberRows()) {
            // One hash of the one password that everybody knows: there is nothing that a salt each would protect.
            String everybodysPassword = passwords.hash(SignInPeople.PASSWORD);
            for (DemoPerson person : signInPeople) {
                add(members, person, everybodysPassword);
            }
            String nobodysPassword = passwords.hash(randomness.token());
            for (DemoPerson person : crowd) {
                add(members, person, nobodysPassword);
            }
        }
        addSpecialties(signInPeople);
        addSpecialties(crowd);
        grantRoles(signInPeople);
    }

    private Rows memberRows() throws SQLException {
        return new Rows(
                connection,
                "member",
                "id",
                "email",
                "email_confirmed",
                "password_hash",
                "second_factor",
                "state",
                "name",
                "handle",
                "profession",
                "country",
                "career_stage",
                "shows_name",
                "shows_country",
                "shows_career_stage",
                "shows_specialties",
                "shows_biography",
                "shows_typing",
                "biography",
                "biography_html",
                "demo",
                "rules_accepted_on",
                "created_on",
                "verified_on",
                "version");
    }

    private void add(Rows members, DemoPerson person, String passwordHash) throws SQLException {
        LocalDate joined = today.minusDays(30);
        members.add(
                person.id(),
                person.email(),
                true,
                passwordHash,
                false,
                person.verified() ? "member" : "applicant",
                person.name(),
                person.handle(),
                person.profession(),
                person.country(),
                person.careerStage(),
                true,
                true,
                true,
                true,
                true,
                true,
                "",
                "",
                true,
                joined,
                joined,
                person.verified() ? joined : null,
                0);
    }

    private void addSpecialties(List<DemoPerson> people) throws SQLException {
        try (Rows specialties = new Rows(connection, "member_specialty", "member_id", "position", "specialty")) {
            for (DemoPerson person : people) {
                for (int i = 0; i < person.specialties().size(); i++) {
                    specialties.add(person.id(), i, person.specialties().get(i));
                }
            }
        }
    }

    private void grantRoles(List<DemoPerson> people) throws SQLException {
        try (Rows grants = new Rows(connection, "role_grant", "member_id", "role", "all_boards", "granted_on")) {
            for (DemoPerson person : people) {
                if (person.role() != null) {
                    grants.add(person.id(), person.role(), true, today);
                }
            }
        }
    }
}
