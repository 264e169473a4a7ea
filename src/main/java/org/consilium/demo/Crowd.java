package org.consilium.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.consilium.platform.id.Ids;

/** The members of the demo who only write: given names and an initial, so that nobody looks like somebody. */
final class Crowd {
    private static final List<String> NAMES = List.of(
            "Aiko", "Alba", "Aleksi", "Amara", "Amir", "Anouk", "Anton", "Asha", "Aylin", "Baran", "Bianca", "Bo",
            "Carla", "Chidi", "Ciara", "Dara", "Dilan", "Dorota", "Eda", "Elif", "Elin", "Emeka", "Emil", "Esra", "Eva",
            "Farah", "Femke", "Filip", "Freya", "Gabriel", "Gita", "Greta", "Hana", "Hugo", "Ida", "Ilse", "Imani",
            "Inga", "Ivo", "Jana", "Jonas", "Juno", "Kaja", "Karim", "Kenji", "Klara", "Kofi", "Lale", "Leila", "Leo",
            "Lina", "Lucia", "Luka", "Maeve", "Maja", "Malik", "Marta", "Matteo", "Meera", "Mila", "Nadia", "Naoki",
            "Nele", "Nico", "Nils", "Noor", "Nora", "Obi", "Olga", "Omar", "Otto", "Paloma", "Paul", "Petra", "Pia",
            "Priya", "Quinn", "Rana", "Rasmus", "Rita", "Rosa", "Ruben", "Sana", "Sara", "Selma", "Signe", "Sofia",
            "Soren", "Stella", "Suri", "Tara", "Theo", "Tilda", "Tomas", "Uma", "Ute", "Valeria", "Vikram", "Wanda",
            "Willem", "Yara", "Yusuf", "Zoe");

    /** Repeated in proportion to how many of each profession such a forum has. */
    private static final List<String> PROFESSIONS = List.of(
            "physician",
            "physician",
            "physician",
            "physician",
            "physician",
            "physician",
            "nurse",
            "nurse",
            "pharmacist",
            "pharmacist",
            "psychologist",
            "physiotherapist",
            "midwife",
            "paramedic",
            "dietitian",
            "dentist",
            "biomedical-scientist",
            "physician-assistant");

    private static final List<String> SPECIALTIES = List.of(
            "D002309", "D009462", "D009398", "D004704", "D005762", "D008495", "D006405", "D015272", "D012219",
            "D003880", "D055552", "D011570", "D010372", "D009885", "D005826", "D005853", "D007388", "D058006",
            "D004635", "D000776", "D005194", "D018787");

    private static final List<String> COUNTRIES = List.of(
            "DE", "DE", "GB", "GB", "FR", "FR", "ES", "IT", "NL", "BE", "AT", "CH", "SE", "NO", "DK", "FI", "PL", "CZ",
            "PT", "IE", "GR", "US", "US", "CA", "AU", "NZ", "IN", "KE", "NG", "ZA", "JP", "BR", "MX");

    private static final List<String> STAGES = List.of(
            "student",
            "resident",
            "resident",
            "early",
            "early",
            "established",
            "established",
            "established",
            "senior",
            "senior",
            "retired");

    private final Ids ids;
    private final Random random;

    Crowd(Ids ids, Random random) {
        this.ids = ids;
        this.random = random;
    }

    /** That many people. */
    List<DemoPerson> of(int count) {
        List<DemoPerson> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(person(i));
        }
        return people;
    }

    private DemoPerson person(int index) {
        String given = any(NAMES);
        char initial = (char) ('A' + random.nextInt(26));
        return new DemoPerson(
                ids.v4(),
                "%s-%c-%03d".formatted(given.toLowerCase(java.util.Locale.ROOT), Character.toLowerCase(initial), index),
                given + " " + initial + "." + DemoPerson.MARK,
                any(PROFESSIONS),
                specialties(),
                any(COUNTRIES),
                any(STAGES),
                null,
                true);
    }

    private List<String> specialties() {
        String first = any(SPECIALTIES);
        String second = any(SPECIALTIES);
        return first.equals(second) || random.nextInt(3) > 0 ? List.of(first) : List.of(first, second);
    }

    private <T> T any(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
