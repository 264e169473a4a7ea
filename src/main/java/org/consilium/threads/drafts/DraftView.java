package org.consilium.threads.drafts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A draft.
 *
 * @param title of a new thread; null for a reply
 * @param body Markdown
 * @param savedAt the day: at what time somebody was writing is not kept
 */
public record DraftView(@Nullable String title, String body, LocalDate savedAt) {}
