package org.consilium.membership.vocabulary;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The lists for everybody: the sign-up form needs them. */
@Path("vocabulary")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Site")
public class VocabularyResource {
    @Inject
    private Vocabulary vocabulary;

    @GET
    @PermitAll
    @Operation(summary = "Professions, specialties, countries and career stages")
    public VocabularyView vocabulary() {
        return vocabulary.view();
    }
}
