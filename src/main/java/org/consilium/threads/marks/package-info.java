/**
 * What posts refer to: hashtags, and members who are mentioned.
 *
 * <p>Owns their rows. Uses membership to know handles, and {@link org.consilium.threads.images} for the images of posts.
 */
@NullMarked
package org.consilium.threads.marks;

import org.jspecify.annotations.NullMarked;
