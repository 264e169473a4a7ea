package org.consilium.verification.workplace;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A mail domain whose mailboxes an institution gives to its own people only. */
@Entity
@Table(name = "work_domain")
class WorkDomain {
    @Id
    private String domain;

    @Column
    private String institution;

    @Column
    private String country;

    @Column
    private boolean students;

    @Column(name = "added_on")
    private LocalDate addedOn;

    protected WorkDomain() {}

    WorkDomain(String domain, WorkDomainRequest request, LocalDate today) {
        this.domain = domain;
        this.addedOn = today;
        describe(request);
    }

    final void describe(WorkDomainRequest request) {
        institution = request.institution().strip();
        country = request.country();
        students = request.students();
    }

    WorkDomainView view() {
        return new WorkDomainView(domain, institution, country, students, addedOn);
    }
}
