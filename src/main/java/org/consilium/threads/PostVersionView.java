package org.consilium.threads;

import java.time.Instant;
import java.util.List;

/**
 * One version of a post.
 *
 * @param version 0 for the first text
 * @param at when it was written
 * @param body Markdown
 * @param diff what it changed in the version before; for the first text all of it
 */
public record PostVersionView(int version, Instant at, String body, List<DiffPart> diff) {}
