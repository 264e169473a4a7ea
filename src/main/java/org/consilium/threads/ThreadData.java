package org.consilium.threads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.consilium.membership.owndata.DataPackage;
import org.consilium.membership.owndata.ErasedMember;
import org.consilium.membership.owndata.OwnData;

/** Threads, posts, marks, and what somebody follows and has read. */
@ApplicationScoped
class ThreadData implements OwnData {
    private final OwnTexts texts;
    private final EraseWriter eraseWriter;

    @Inject
    ThreadData(OwnTexts texts, EraseWriter eraseWriter) {
        this.texts = texts;
        this.eraseWriter = eraseWriter;
    }

    @Override
    public Map<String, String> files() {
        return Map.of(
                "threads.json", "The threads that you opened.",
                "posts.json", "What you wrote, as Markdown, with every earlier version; withdrawn posts too.",
                "helpful-marks.json", "The posts that you marked as helpful.",
                "followed-and-read.json",
                        "The threads that you follow, mute or bookmarked, and how far you have read.");
    }

    @Override
    public void export(UUID memberId, DataPackage into) throws IOException {
        into.<OwnThread>pages("threads.json", last -> texts.threads(memberId, last));
        into.<OwnPost>pages("posts.json", last -> texts.posts(memberId, last));
        into.<PostSpot>pages("helpful-marks.json", last -> texts.marks(memberId, last));
        into.<OwnBond>pages("followed-and-read.json", last -> texts.bonds(memberId, last));
    }

    @Override
    public void erase(UUID memberId) {
        texts.forgetBonds(memberId);
    }

    @Override
    public void eraseRest(ErasedMember member) {
        eraseWriter.erase(member);
    }
}
