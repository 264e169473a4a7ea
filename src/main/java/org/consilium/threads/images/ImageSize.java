package org.consilium.threads.images;

import java.util.UUID;

/** An image and its size in pixels. */
record ImageSize(UUID id, int width, int height) {}
