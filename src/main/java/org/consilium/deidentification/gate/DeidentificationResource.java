package org.consilium.deidentification.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.consilium.membership.signin.LeavesNoTrace;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What in a text would identify a patient. A page asks while somebody writes, so neither the text nor the caller leaves a trace. */
@Path("deidentification")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.MEMBER)
@LeavesNoTrace
@Tag(name = "De-identification")
public class DeidentificationResource {
    private static final String TEXT = "{\"text\": \"Mrs Silva, seen on 3 March.\"}";
    private static final String FINDINGS = """
            {"findings": [{"class": "name", "start": 0, "end": 9, "rule": "titled-name",
              "reason": "A title stands before it.", "evidence": "label", "score": 0.95, "action": "block",
              "replacement": "[name]", "certain": false}]}""";
    private static final String OUTCOMES =
            "{\"outcomes\": [{\"rule\": \"titled-name\", \"outcome\": \"accepted\", \"count\": 1}]}";

    @Inject
    private Caller caller;

    @Inject
    private CheckLimits limits;

    @Inject
    private Examination examination;

    @Inject
    private Tally tally;

    /** Examines without keeping. */
    @POST
    @Path("check")
    @Operation(
            operationId = "checkText",
            summary = "Find what would identify a patient",
            description = "Offsets count UTF-16 units. Neither the text nor what is found in it is logged or stored.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CheckRequest.class),
                            examples = @ExampleObject(name = "A sentence", value = TEXT)))
    @APIResponse(
            responseCode = "200",
            description = "What was found",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CheckView.class),
                            examples = @ExampleObject(name = "A name", value = FINDINGS)))
    public CheckView check(@NotNull @Valid CheckRequest request) {
        limits.takeCheck(caller);
        return CheckView.of(examination.of(request.text()));
    }

    /** Counts what became of findings. */
    @POST
    @Path("feedback")
    @Operation(
            operationId = "countOutcomes",
            summary = "Count what authors did with findings, by rule",
            description = "Only rule, outcome and day are counted; it is not noted whose text it was.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FeedbackRequest.class),
                            examples = @ExampleObject(name = "A name replaced", value = OUTCOMES)))
    @APIResponse(responseCode = "204", description = "Counted")
    public void feedback(@NotNull @Valid FeedbackRequest request) {
        limits.takeFeedback(caller);
        request.outcomes().forEach(tally::add);
    }
}
