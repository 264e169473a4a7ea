package org.consilium.threads.images;

import java.util.UUID;

/** A board on which a post shows an image, and whether that post is withdrawn. */
record ImagePlace(UUID boardId, boolean withdrawn) {}
