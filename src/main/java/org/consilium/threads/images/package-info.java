/**
 * The images of posts.
 *
 * <p>Owns the rows of images, where they are shown, and their files. Uses {@link org.consilium.boards.BoardAccess} as the door:
 * an image is seen by whoever sees a thread in which a post shows it, and by whoever uploaded it.
 */
@NullMarked
package org.consilium.threads.images;

import org.jspecify.annotations.NullMarked;
