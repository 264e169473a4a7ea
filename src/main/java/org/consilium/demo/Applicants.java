package org.consilium.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.consilium.platform.id.Ids;
import org.jspecify.annotations.Nullable;

/** People of the demo who have applied, so that verifiers have something to decide on: every state, and what is strange about some. */
final class Applicants {
    private static final String COUNTRY = "DE";

    /** One line each: given name, family name, profession, career stage, state, what the case is. */
    private static final String CASES = """
            Aylin Birch physician established draft empty
            Emeka Cedar nurse early draft number
            Freya Elder pharmacist established draft number
            Hugo Fennel student student draft empty
            Ilse Hazel physician senior open number
            Imani Iris physician early open document
            Kenji Juniper physician established open other-name
            Klara Larch physician established open inactive
            Kofi Linden physician resident open other-profession
            Lale Maple physician established open clerk
            Leila Myrtle physician established open twice
            Luka Oak physician established open twice-too
            Maeve Olive student student open enrolment
            Malik Poplar nurse established open seconded
            Meera Reed physician senior open escalated
            Nadia Rowan physician established asked document
            Nele Rush pharmacist early asked number
            Omar Sage physician established asked other-name
            Petra Sorrel physician established approved agreed
            Rana Spruce nurse senior approved agreed
            Rasmus Tansy physician established refused other-name
            Selma Thorn physician early refused inactive
            Tomas Vetch physician established appealed other-name
            Yara Willow physician senior lapsed inactive
            """;

    private final Ids ids;

    Applicants(Ids ids) {
        this.ids = ids;
    }

    /** All of them. */
    List<Case> all() {
        List<Case> cases = new ArrayList<>();
        Stream.of(CASES.split("\n")).map(line -> line.split(" ")).forEach(line -> cases.add(read(line)));
        return cases;
    }

    private Case read(String[] line) {
        String handle = line[0].toLowerCase(java.util.Locale.ROOT) + "-" + line[1].toLowerCase(java.util.Locale.ROOT);
        DemoPerson person = new DemoPerson(
                ids.v4(),
                handle,
                line[0] + " " + line[1] + DemoPerson.MARK,
                line[2],
                List.of("D007388"),
                COUNTRY,
                line[3],
                null,
                line[4].equals("approved"));
        return new Case(person, line[0], line[1], line[4], Story.of(line[5]));
    }

    /**
     * An application of the demo.
     *
     * @param state how far it is, by its name in the database
     */
    record Case(DemoPerson person, String given, String family, String state, Story story) {}

    /**
     * What there is to see about an application.
     *
     * @param flags by their names in the database
     * @param registered the family name that the register has, if it is another one
     * @param status what the register says of the number; null if none was given
     * @param profession the profession that the register has, if it is another one
     * @param mailbox the mailbox at the hospital; {@code own} for one that carries the name
     * @param document what was uploaded
     */
    record Story(
            String name,
            String flags,
            @Nullable String registered,
            @Nullable String status,
            @Nullable String profession,
            @Nullable String mailbox,
            @Nullable String document) {
        private static final String OWN = "own";
        private static final String ACTIVE = "active";

        static Story of(String name) {
            return switch (name) {
                case "number" -> new Story(name, "", null, ACTIVE, null, null, null);
                case "document" -> new Story(name, "", null, ACTIVE, null, null, "licence");
                case "other-name" -> new Story(name, "name-differs", "Other", ACTIVE, null, OWN, "diploma");
                case "inactive" -> new Story(name, "entry-not-active", null, "inactive", null, OWN, null);
                case "other-profession" -> new Story(name, "profession-differs", null, ACTIVE, "nurse", OWN, null);
                case "clerk" -> new Story(name, "address-differs", null, ACTIVE, null, "reception", null);
                case "twice" -> new Story(name, "", null, ACTIVE, null, null, "licence");
                case "twice-too" -> new Story(name, "name-differs", "Myrtle", ACTIVE, null, null, "badge");
                case "enrolment" -> new Story(name, "", null, null, null, null, "enrolment");
                case "seconded" -> new Story(name, "address-differs", null, ACTIVE, null, "ward.five", "badge");
                case "escalated" -> new Story(name, "escalated", null, ACTIVE, null, null, "licence");
                case "agreed" -> new Story(name, "", null, ACTIVE, null, OWN, null);
                default -> new Story(name, "", null, null, null, null, null);
            };
        }
    }
}
