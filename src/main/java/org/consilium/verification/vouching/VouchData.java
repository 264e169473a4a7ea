package org.consilium.verification.vouching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.consilium.membership.owndata.DataPackage;
import org.consilium.membership.owndata.OwnData;

/** What a member said of applicants. Who said what of them is the others' secret: only its number is theirs. */
@ApplicationScoped
class VouchData implements OwnData {
    private static final String FILE = "vouching.json";

    private final Vouches vouches;

    @Inject
    VouchData(Vouches vouches) {
        this.vouches = vouches;
    }

    @Override
    public Map<String, String> files() {
        return Map.of(
                FILE, "What you said of colleagues who asked you to vouch, and how many said that they know you.");
    }

    @Override
    public void export(UUID memberId, DataPackage into) throws IOException {
        into.object(
                FILE,
                new VouchFile(
                        vouches.by(memberId).stream()
                                .map(vouch -> new Said(vouch.knows(), vouch.statement(), vouch.givenOn()))
                                .toList(),
                        vouches.of(memberId).stream().filter(Vouch::knows).count()));
    }

    @Override
    public void erase(UUID memberId) {
        vouches.removeAll(memberId);
    }

    private record VouchFile(java.util.List<Said> said, long vouchedForYou) {}

    private record Said(boolean knows, String statement, LocalDate on) {}
}
