package org.consilium.testing;

import org.assertj.core.api.AbstractAssert;

/** Assertions about an answer that show the whole of it when they fail. */
public final class AnswerAssert extends AbstractAssert<AnswerAssert, Answer> {

    AnswerAssert(Answer answer) {
        super(answer, AnswerAssert.class);
    }

    /** The status code. */
    public AnswerAssert hasStatus(int status) {
        if (actual.status() != status) {
            failWithMessage("Expected the status %s of %s", status, actual);
        }
        return this;
    }

    /**
     * A problem as in RFC 9457.
     *
     * @param slug the last part of its type
     */
    public AnswerAssert isProblem(int status, String slug) {
        hasStatus(status);
        if (!actual.header("Content-Type").orElse("").startsWith("application/problem+json")) {
            failWithMessage("Expected a problem: %s", actual);
        }
        if (!actual.json().path("type").asText().endsWith("/" + slug)) {
            failWithMessage("Expected the problem \"%s\": %s", slug, actual);
        }
        return this;
    }

    /** A header's value. */
    public AnswerAssert hasHeader(String name, String value) {
        if (!actual.header(name).orElse("").equals(value)) {
            failWithMessage("Expected %s: %s, but it is %s in %s", name, value, actual.header(name), actual);
        }
        return this;
    }
}
