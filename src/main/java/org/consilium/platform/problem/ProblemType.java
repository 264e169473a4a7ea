package org.consilium.platform.problem;

/**
 * A kind of error that clients can tell apart; its constants live beside the feature that throws them.
 *
 * @param slug last part of the problem's {@code type} URI, stable for clients
 * @param status HTTP status code
 * @param title short text for people, the same for every occurrence
 */
public record ProblemType(String slug, int status, String title) {

    /** The {@code type} member of the problem document: a relative reference that ends in the slug. */
    public String uri() {
        return "/problems/" + slug;
    }
}
