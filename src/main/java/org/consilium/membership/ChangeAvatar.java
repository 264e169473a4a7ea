package org.consilium.membership;

import jakarta.inject.Inject;
import java.util.Optional;
import org.consilium.platform.access.Caller;
import org.consilium.platform.image.CleanImage;
import org.consilium.platform.random.Randomness;
import org.consilium.platform.transaction.UseCase;

/** Gives somebody another picture, or none: then initials are shown. */
@UseCase
class ChangeAvatar {
    private final Members members;
    private final Avatars avatars;
    private final Randomness randomness;

    @Inject
    ChangeAvatar(Members members, Avatars avatars, Randomness randomness) {
        this.members = members;
        this.avatars = avatars;
        this.randomness = randomness;
    }

    /**
     * Changes the caller's picture.
     *
     * @param image the new one, already drawn anew; empty for none
     * @return key of the new picture, or empty
     */
    Optional<String> change(Caller caller, Optional<CleanImage> image) {
        Member me = members.get(caller.memberId());
        avatars.removeOf(me.id());
        Optional<String> key = image.map(picture -> randomness.token());
        key.ifPresent(newKey -> avatars.add(new AvatarImage(newKey, me.id(), image.orElseThrow())));
        me.profile().picture(key.orElse(null));
        return key;
    }
}
