package org.consilium.threads.drafts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A draft in an export. */
record OwnDraft(UUID placeId, @Nullable String title, String body, LocalDate savedOn) {}
