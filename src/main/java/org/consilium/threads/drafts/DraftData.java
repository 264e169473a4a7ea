package org.consilium.threads.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.consilium.membership.owndata.DataPackage;
import org.consilium.membership.owndata.ErasedMember;
import org.consilium.membership.owndata.OwnData;
import org.consilium.threads.FormerHandle;

/** What somebody is writing. */
@ApplicationScoped
class DraftData implements OwnData {
    private static final String FILE = "drafts.json";

    private final Drafts drafts;
    private final ForgetMentions forgetMentions;

    @Inject
    DraftData(Drafts drafts, ForgetMentions forgetMentions) {
        this.drafts = drafts;
        this.forgetMentions = forgetMentions;
    }

    @Override
    public Map<String, String> files() {
        return Map.of(FILE, "What you began to write; the place is a thread for a reply, a board for a new thread.");
    }

    @Override
    public void export(UUID memberId, DataPackage into) throws IOException {
        into.<OwnDraft>pages(FILE, last -> drafts.of(memberId, last));
    }

    @Override
    public void erase(UUID memberId) {
        drafts.removeOf(memberId);
    }

    @Override
    public void eraseRest(ErasedMember member) {
        if (member.handle() != null) {
            forgetMentions.of(new FormerHandle(member.handle()));
        }
    }
}
