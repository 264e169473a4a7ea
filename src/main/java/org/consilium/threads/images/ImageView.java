package org.consilium.threads.images;

import java.util.UUID;

/**
 * An image that was uploaded.
 *
 * @param id the image
 * @param url where it is served
 * @param width pixels
 * @param height pixels
 * @param markdown what shows it in a post
 */
public record ImageView(UUID id, String url, int width, int height, String markdown) {

    static ImageView of(UUID id, int width, int height) {
        return new ImageView(id, address(id), width, height, "![image](image:" + id + ")");
    }

    static String address(UUID id) {
        return "/api/v1/images/" + id;
    }
}
