package org.consilium.platform.problem;

/** The kinds of problem that belong to no feature. */
public final class Problems {

    /** Malformed JSON, a bad cursor or another request that cannot be read. */
    public static final ProblemType MALFORMED = new ProblemType("malformed", 400, "The request cannot be read");

    /** The request can be read, but a value is not acceptable. */
    public static final ProblemType VALIDATION_FAILED =
            new ProblemType("validation-failed", 400, "Some values are not acceptable");

    /** Nobody is signed in. */
    public static final ProblemType NOT_SIGNED_IN = new ProblemType("not-signed-in", 401, "Please sign in");

    /** The caller is signed in and not (or not yet) a verified member. */
    public static final ProblemType VERIFICATION_REQUIRED =
            new ProblemType("verification-required", 403, "Only verified members see this");

    /** The caller's roles do not allow this. */
    public static final ProblemType FORBIDDEN = new ProblemType("forbidden", 403, "You may not do this");

    /** A changing call by cookie without the header or from a foreign origin. */
    public static final ProblemType ORIGIN_REFUSED =
            new ProblemType("origin-refused", 403, "This call does not come from the site's own pages");

    /** The password or second factor has to be entered again first. */
    public static final ProblemType STEP_UP_REQUIRED =
            new ProblemType("step-up-required", 403, "Please confirm that it is you");

    /** The role held needs a second factor before it may be used. */
    public static final ProblemType SECOND_FACTOR_NEEDED =
            new ProblemType("second-factor-needed", 403, "Your role needs a second factor");

    /** An access token that does not reach this far. */
    public static final ProblemType INSUFFICIENT_SCOPE =
            new ProblemType("insufficient-scope", 403, "This access token does not allow that");

    /** Absent or hidden: the two cannot be told apart. */
    public static final ProblemType NOT_FOUND = new ProblemType("not-found", 404, "There is nothing here");

    /** The resource exists, but not for this method. */
    public static final ProblemType METHOD_NOT_ALLOWED =
            new ProblemType("method-not-allowed", 405, "This method is not available here");

    /** No representation that the client accepts. */
    public static final ProblemType NOT_ACCEPTABLE =
            new ProblemType("not-acceptable", 406, "This is not available in the form asked for");

    /** A mailed or handed-on link that is unknown, used or too old. */
    public static final ProblemType LINK_UNUSABLE =
            new ProblemType("link-unusable", 404, "This link cannot be used any more");

    /** Somebody else changed it since it was read. */
    public static final ProblemType STALE_VERSION =
            new ProblemType("stale-version", 409, "This was changed in the meantime");

    /** The request is larger than this address takes. */
    public static final ProblemType BODY_TOO_LARGE = new ProblemType("body-too-large", 413, "The request is too large");

    /** A content type that this address does not read. */
    public static final ProblemType UNSUPPORTED_MEDIA_TYPE =
            new ProblemType("unsupported-media-type", 415, "This kind of content is not accepted here");

    /** The idempotency key was used for another request. */
    public static final ProblemType IDEMPOTENCY_MISMATCH =
            new ProblemType("idempotency-mismatch", 422, "This key was used for another request");

    /** Too many calls; {@code Retry-After} says when to come back. */
    public static final ProblemType TOO_MANY_REQUESTS =
            new ProblemType("too-many-requests", 429, "Too many requests, please wait");

    /** Something failed here; only an incident id is told. */
    public static final ProblemType INTERNAL = new ProblemType("internal", 500, "Something went wrong on our side");

    /** The server is busy; {@code Retry-After} says when to come back. */
    public static final ProblemType OVERLOADED = new ProblemType("overloaded", 503, "The server is busy");

    private Problems() {}
}
