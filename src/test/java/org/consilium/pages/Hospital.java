package org.consilium.pages;

import java.util.Locale;
import java.util.UUID;
import org.consilium.testing.Applications;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;

/** A hospital whose mail domain is on the list, in a country whose register is kept here. Close it, and the register is gone again. */
final class Hospital implements AutoCloseable {
    final String domain = "hospital-" + random() + ".example";
    private final Forum forum = Accounts.forum();
    private final String country;
    private final String register = "register-" + random();

    /** In a country, by its code, that no other test uses: its register is there for all. */
    Hospital(String country) {
        this.country = country;
        forum.run(
                "insert into registry (name, label, kind, country, scheme, professions, proves, last_full_run, version)"
                        + " values (?, 'The register', 'csv', ?, null, '', 'That somebody of that name is registered.', 1, 0)",
                register,
                country);
        forum.run(
                "insert into work_domain (domain, institution, country, students, added_on)"
                        + " values (?, 'The hospital', ?, false, '2026-01-05')",
                domain,
                country);
    }

    /** The number of an active physician. */
    String listed(String given, String family) {
        String number = random().toUpperCase(Locale.ROOT);
        forum.run(
                "insert into registry_entry (registry, identifier, family_name, given_name, middle_name, other_family_name,"
                        + " other_given_name, credential, profession, codes, country, region, town, status, status_since, last_run)"
                        + " values (?, ?, ?, ?, '', '', '', 'M.D.', 'physician', '', ?, '', 'Old Town', 'active', '2015-03-02', 1)",
                register,
                number,
                family,
                given,
                country);
        return number;
    }

    /** A physician of that country who begins an application. */
    Person applicant(String name) {
        Person applicant = forum.applicant(name);
        forum.run("update member set country = ? where id = ?", country, applicant.id());
        Applications.begun(forum, applicant);
        return applicant;
    }

    /** A member of that country whose badge rests on that number. */
    Person member(String name, String number) {
        Person member = forum.member(name);
        forum.run("update member set country = ? where id = ?", country, member.id());
        Applications.waiting(forum, member);
        forum.run(
                "update application set state = 'approved', register = ?, identifier = ?, evidence = 'register work-address',"
                        + " decided_on = '2026-01-06' where member_id = ?",
                register,
                number,
                member.id());
        return member;
    }

    @Override
    public void close() {
        forum.run("update registry set last_full_run = null where name = ?", register);
    }

    private static String random() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
