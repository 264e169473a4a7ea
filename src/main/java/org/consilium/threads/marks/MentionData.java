package org.consilium.threads.marks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.consilium.membership.owndata.DataPackage;
import org.consilium.membership.owndata.OwnData;

/** Where somebody is mentioned. */
@ApplicationScoped
class MentionData implements OwnData {
    private static final String FILE = "mentions.json";

    private final Marks marks;

    @Inject
    MentionData(Marks marks) {
        this.marks = marks;
    }

    @Override
    public Map<String, String> files() {
        return Map.of(FILE, "The posts that mention you.");
    }

    @Override
    public void export(UUID memberId, DataPackage into) throws IOException {
        into.<MentionSpot>pages(FILE, last -> marks.mentionsOf(memberId, last));
    }

    @Override
    public void erase(UUID memberId) {
        marks.removeMentionsOf(memberId);
    }
}
