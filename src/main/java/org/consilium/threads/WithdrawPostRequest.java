package org.consilium.threads;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why a text is taken away.
 *
 * @param reason shown in its place; a moderator has to give one, an author none
 */
public record WithdrawPostRequest(@Size(max = 300) @Nullable String reason) {}
