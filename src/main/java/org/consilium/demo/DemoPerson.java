package org.consilium.demo;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the demo.
 *
 * @param name a given name and what marks it as demo
 * @param specialties MeSH ids, the badge's first
 * @param role a role that is granted, or null
 * @param verified whether this is a member
 */
record DemoPerson(
        UUID id,
        String handle,
        String name,
        String profession,
        List<String> specialties,
        String country,
        String careerStage,
        @Nullable String role,
        boolean verified) {

    static final String MARK = " (demo)";

    String email() {
        return handle + "@demo.example";
    }
}
