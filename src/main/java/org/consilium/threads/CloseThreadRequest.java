package org.consilium.threads;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why a thread is closed.
 *
 * @param reason shown in the thread; may be left out
 */
public record CloseThreadRequest(@Size(max = 300) @Nullable String reason) {}
