package org.consilium.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.consilium.testing.Api;
import org.consilium.testing.Clinic;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Two hundred people apply, by the API. 160 are who they say they are; 120 of these have a register entry and a work address that
 * agree. 40 are not, and hold numbers that are valid and public. They come in mixed order, impostors often before the owner of their
 * number.
 */
@ServerTest
@DisplayName("An intake of two hundred, forty of them impostors")
@Order(1)
class IntakeIT {
    private static final String[] GIVEN = {
        "Ana", "José", "María", "Jürgen", "Søren", "Zoë", "Łukasz", "Noor", "Siobhán", "Mary-Anne", "Rui", "Inês"
    };
    private static final String[] FAMILY = {
        "Lima",
        "García López",
        "Groß",
        "O'Neill",
        "van der Berg",
        "Kjær",
        "Wałęsa",
        "Costa",
        "Smith",
        "Müller",
        "Silva",
        "Sousa"
    };

    private final Forum forum = TestServer.forum();
    private final Clinic clinic = new Clinic("NZ");
    private final Api api = Api.anonymous();
    private final Person vera = forum.verifier("Vera");
    /** The addresses to which links were mailed, in that order: they are followed once all have handed in. */
    private final List<String> links = new ArrayList<>();

    private final Map<Person, Kind> applicants = new LinkedHashMap<>();

    private enum Kind {
        AGREEING,
        HONEST_WITHOUT_ADDRESS,
        QUOTES_A_NUMBER,
        NUMBER_OF_ANOTHER_NAME,
        INACTIVE_NUMBER,
        OTHER_PROFESSION,
        NUMBER_TWICE,
        CLERK;

        boolean isHonest() {
            return this == AGREEING || this == HONEST_WITHOUT_ADDRESS;
        }
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void impostorsStayOutsideAndHonestPeopleAreThroughAtOnce() {
        IntStream.range(0, 40).forEach(this::fiveApply);
        assertThat(applicants).hasSize(200);
        links.forEach(clinic::followLink);

        List<String> held = applicants.entrySet().stream()
                .filter(applicant -> applicant.getValue() == Kind.AGREEING && !isMember(applicant.getKey()))
                .map(applicant -> applicant.getKey().name())
                .toList();
        assertThat(held).as("honest people who were not let in at once, of 120").hasSizeLessThanOrEqualTo(6);
        assertThat(impostorsInside()).as("impostors with a badge").isEmpty();

        refuseAllThatIsFlagged();

        assertThat(impostorsInside()).as("impostors with a badge").isEmpty();
    }

    /** Three honest ones who agree, one who has no address, one impostor; who comes first changes. */
    private void fiveApply(int turn) {
        List<Runnable> five = new ArrayList<>();
        String number = "";
        for (int i = 0; i < 3; i++) {
            Name name = Name.of(turn * 4 + i);
            String own = name.listedIn(clinic);
            number = own;
            five.add(() -> apply(name, own, name.mailbox(), Kind.AGREEING));
        }
        Name quiet = Name.of(turn * 4 + 3);
        five.add(() -> apply(quiet, quiet.listedIn(clinic), null, Kind.HONEST_WITHOUT_ADDRESS));
        String anothers = number;
        five.add(turn % 2, () -> impostor(turn, Name.of(turn * 4 + 2), anothers));
        five.forEach(Runnable::run);
    }

    private void impostor(int turn, Name victim, String number) {
        Name own = Name.of(turn + 1_000);
        switch (turn % 6) {
            case 0 -> apply(victim, number, null, Kind.QUOTES_A_NUMBER);
            case 1 -> apply(own, number, own.mailbox(), Kind.NUMBER_OF_ANOTHER_NAME);
            case 2 -> apply(own, own.listedIn(clinic, "physician", "deactivated"), own.mailbox(), Kind.INACTIVE_NUMBER);
            case 3 -> apply(own, own.listedIn(clinic, "nurse", "active"), own.mailbox(), Kind.OTHER_PROFESSION);
            case 4 -> apply(victim, number, "reception" + turn, Kind.NUMBER_TWICE);
            default -> apply(victim, number, "bob.builder" + turn, Kind.CLERK);
        }
    }

    private void apply(Name name, String number, @org.jspecify.annotations.Nullable String mailbox, Kind kind) {
        Person applicant = clinic.applicant(name.text());
        if (mailbox != null) {
            String address = mailbox + "@" + clinic.domain();
            assertThat(clinic.nameAddress(applicant, address)).hasStatus(202);
            links.add(address);
        }
        clinic.handIn(applicant, number);
        applicants.put(applicant, kind);
    }

    /** What a careful verifier does: whatever is flagged is refused, with a reason. */
    private void refuseAllThatIsFlagged() {
        String next = "";
        do {
            JsonNode page = api.as(vera)
                    .get("/verification/queue?country=" + clinic.country() + "&limit=100&cursor=" + next)
                    .json();
            page.path("items").forEach(this::refuseIfFlagged);
            next = page.path("next").asText("");
        } while (!next.isEmpty() && !next.equals("null"));
        for (Map.Entry<Person, Kind> applicant : applicants.entrySet()) {
            JsonNode own = api.as(applicant.getKey()).get("/me/application").json();
            if (own.path("state").asText().equals("refused")) {
                assertThat(own.path("reason").asText()).isNotBlank();
                assertThat(applicant.getValue().isHonest()).isFalse();
            }
        }
    }

    private void refuseIfFlagged(JsonNode item) {
        if (!item.path("flags").isEmpty()) {
            String reason = "This does not fit: " + item.path("flags");
            assertThat(api.as(vera)
                            .post(
                                    "/verification/applications/"
                                            + item.path("id").asText() + "/decision",
                                    Map.of("decision", "refuse", "reason", reason, "ground", "somebody-else")))
                    .hasStatus(204);
        }
    }

    private List<Kind> impostorsInside() {
        return applicants.entrySet().stream()
                .filter(applicant -> !applicant.getValue().isHonest() && isMember(applicant.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private boolean isMember(Person applicant) {
        return api.as(applicant).get("/boards").status() == 200;
    }

    /** A name that nobody else here has, and how the register and the hospital write it. */
    private record Name(String given, String family, int number) {
        static Name of(int number) {
            String letters = Integer.toString(number, 26)
                    .chars()
                    .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, 26))))
                    .collect(java.util.stream.Collectors.joining());
            return new Name(GIVEN[number % GIVEN.length], FAMILY[number / 7 % FAMILY.length] + letters, number);
        }

        String text() {
            return number % 5 == 0 ? "Dr. " + given + " " + family : given + " " + family;
        }

        String listedIn(Clinic clinic) {
            return listedIn(clinic, "physician", "active");
        }

        String listedIn(Clinic clinic, String profession, String status) {
            return clinic.listed(
                    plain(given).toUpperCase(Locale.ROOT), plain(family).toUpperCase(Locale.ROOT), profession, status);
        }

        String mailbox() {
            String first = plain(given).replaceAll("[^A-Za-z]", "");
            String last = plain(family).replaceAll("[^A-Za-z]", "");
            String mailbox = number % 3 == 0 ? first.charAt(0) + last : first + "." + last;
            return mailbox.toLowerCase(Locale.ROOT);
        }

        private static String plain(String name) {
            return java.text.Normalizer.normalize(
                            name.replace("ß", "ss")
                                    .replace("ø", "o")
                                    .replace("æ", "ae")
                                    .replace("ł", "l")
                                    .replace("Ł", "L"),
                            java.text.Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "");
        }
    }
}
