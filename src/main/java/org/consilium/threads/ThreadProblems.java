package org.consilium.threads;

import org.consilium.platform.problem.ProblemType;

/** The kinds of problem of threads and posts. */
final class ThreadProblems {

    /** No more replies. */
    static final ProblemType THREAD_CLOSED = new ProblemType("thread-closed", 409, "Thread closed");

    /** A moderator stopped replies, edits and marks. */
    static final ProblemType THREAD_LOCKED = new ProblemType("thread-locked", 409, "Thread locked");

    /** The post's text is gone. */
    static final ProblemType POST_WITHDRAWN = new ProblemType("post-withdrawn", 409, "Post withdrawn");

    /** Its author withdrew the post and left. */
    static final ProblemType POST_ERASED = new ProblemType("post-erased", 409, "Post erased");

    /** Nobody calls their own post helpful. */
    static final ProblemType OWN_POST = new ProblemType("own-post", 409, "This is your own post");

    private ThreadProblems() {}
}
