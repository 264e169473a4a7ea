package org.consilium.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Clinic;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.Test;

@ServerTest
class WorkDomainApiIT {
    private final Forum forum = TestServer.forum();
    private final Api api = Api.anonymous();
    private final Person ada = forum.administrator("Ada");
    private final String domain = "clinic-" + Clinic.random() + ".example";

    @Test
    void anAdministratorKeepsTheListOfWorkplaces() {
        assertThat(keep(ada, domain, "PT")).hasStatus(200);
        assertThat(keep(ada, "@" + domain.toUpperCase(java.util.Locale.ROOT), "ES")
                        .json()
                        .path("country")
                        .asText())
                .isEqualTo("ES");
        assertThat(api.as(ada).get("/admin/work-domains?q=" + domain).json().path("items"))
                .hasSize(1);

        assertThat(api.as(ada).delete("/admin/work-domains/" + domain)).hasStatus(204);

        assertThat(api.as(ada).get("/admin/work-domains?q=" + domain).json().path("items"))
                .isEmpty();
        assertThat(api.as(ada).delete("/admin/work-domains/" + domain)).isProblem(404, "not-found");
    }

    @Test
    void whatIsNoDomainIsRefused() {
        assertThat(keep(ada, "no domain", "PT")).isProblem(400, "validation-failed");
        assertThat(keep(ada, "localhost", "PT")).isProblem(400, "validation-failed");
        assertThat(keep(ada, domain, "??")).isProblem(400, "validation-failed");
    }

    @Test
    void nobodyElseDecidesWhatAWorkplaceIs() {
        assertThat(keep(forum.verifier("Vera"), domain, "PT")).isProblem(403, "forbidden");
        assertThat(keep(forum.applicant("Nia"), domain, "PT")).isProblem(403, "verification-required");
    }

    private Answer keep(Person person, String name, String country) {
        return api.as(person)
                .put(
                        "/admin/work-domains/" + name.replace(" ", "%20").replace("?", "%3F"),
                        Map.of("institution", "The clinic", "country", country, "students", false));
    }
}
