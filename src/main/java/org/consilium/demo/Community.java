package org.consilium.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.consilium.platform.id.Ids;

/**
 * The demo as it is made up, before it is written.
 *
 * @param known those who can sign in
 * @param crowd members whose password nobody knows
 * @param applicants those who wait for being let in
 * @param boards in their order
 * @param talks the house's own first
 */
record Community(
        List<DemoPerson> known,
        List<DemoPerson> crowd,
        List<Applicants.Case> applicants,
        List<DemoBoard> boards,
        List<Talk> talks) {

    static Community of(DemoSize size, Ids ids, Random random, ObjectMapper json, Instant now) {
        List<DemoPerson> known = new SignInPeople(ids).all();
        List<DemoPerson> crowd = new Crowd(ids, random).of(size.members());
        List<DemoBoard> boards = new Boards(ids).all();
        List<Subject> subjects =
                Subject.all(json).stream().limit(size.threads()).toList();
        List<Talk> talks = Stream.concat(
                        HouseTalks.of(boards.get(0), known(known, "mo"), known(known, "ana"), now).stream(),
                        new Talks(members(known, crowd), random, now).about(subjects, boards).stream())
                .toList();
        return new Community(known, crowd, new Applicants(ids).all(), boards, talks);
    }

    /** Who takes part in talks. */
    List<DemoPerson> members() {
        return members(known, crowd);
    }

    /** Everybody who cannot sign in. */
    List<DemoPerson> others() {
        return Stream.concat(crowd.stream(), applicants.stream().map(Applicants.Case::person))
                .toList();
    }

    /** One of those who can sign in. */
    DemoPerson known(String handle) {
        return known(known, handle);
    }

    private static List<DemoPerson> members(List<DemoPerson> known, List<DemoPerson> crowd) {
        return Stream.concat(known.stream().filter(DemoPerson::verified), crowd.stream())
                .toList();
    }

    private static DemoPerson known(List<DemoPerson> people, String handle) {
        return people.stream()
                .filter(person -> person.handle().equals(handle))
                .findFirst()
                .orElseThrow();
    }
}
