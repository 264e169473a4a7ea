package org.consilium.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GrantTest {

    @Test
    void theSecretOfALineIsNotRead() {
        assertThat(
                        Grant.privileges(
                                "GRANT USAGE ON *.* TO `consilium`@`%` IDENTIFIED BY PASSWORD '*2470C0C06DEE42FD1618BB99005ADCA2EC9D1E19'"))
                .containsExactly("USAGE");
    }

    @Test
    void everyPrivilegeOfALineIsRead() {
        assertThat(
                        Grant.privileges(
                                "GRANT SELECT, INSERT, UPDATE, DELETE, CREATE TEMPORARY TABLES ON `consilium`.* TO `consilium`@`%`"))
                .containsExactly("SELECT", "INSERT", "UPDATE", "DELETE", "CREATE TEMPORARY TABLES");
    }

    @Test
    void privilegesOnColumnsAreThosePrivileges() {
        assertThat(Grant.privileges("GRANT SELECT (id, kind), INSERT ON `consilium`.`job` TO `consilium`@`%`"))
                .containsExactly("SELECT", "INSERT");
    }

    @Test
    void passingPrivilegesOnIsOneToo() {
        assertThat(Grant.privileges("GRANT SELECT ON `consilium`.* TO `consilium`@`%` WITH GRANT OPTION"))
                .containsExactly("SELECT", "WITH GRANT OPTION");
    }

    @Test
    void aRoleIsNoPrivilege() {
        assertThat(Grant.privileges("GRANT `reader` TO `consilium`@`%`")).isEmpty();
    }
}
