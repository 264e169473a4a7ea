package org.consilium.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.consilium.membership.owndata.DataPackage;
import org.consilium.membership.owndata.OwnData;
import org.consilium.membership.vocabulary.Vocabulary;

/** The account, the profile, the picture and the roles. */
@ApplicationScoped
class AccountData implements OwnData {
    private final Members members;
    private final RoleGrants grants;
    private final Factors factors;
    private final Avatars avatars;
    private final MailedLinks links;
    private final Vocabulary vocabulary;

    @Inject
    AccountData(
            Members members,
            RoleGrants grants,
            Factors factors,
            Avatars avatars,
            MailedLinks links,
            Vocabulary vocabulary) {
        this.members = members;
        this.grants = grants;
        this.factors = factors;
        this.avatars = avatars;
        this.links = links;
        this.vocabulary = vocabulary;
    }

    @Override
    public Map<String, String> files() {
        return Map.of(
                "account.json", "Your account: what you stated when you signed up, and where it stands.",
                "profile.json", "How others see you, and your preferences.",
                "roles.json", "The roles that you were given.",
                "second-factor.json", "Whether an authenticator app is set up, and how many recovery codes are left.",
                "picture.png or picture.jpeg", "Your picture, if you have one.");
    }

    @Override
    public void export(UUID memberId, DataPackage into) throws IOException {
        Member member = members.get(memberId);
        into.object("account.json", AccountFile.of(member, vocabulary));
        into.object("profile.json", ProfileFile.of(member));
        List<ModeratedBoard> moderated = grants.boardsOf(Set.of(memberId));
        into.object(
                "roles.json",
                grants.of(Set.of(memberId)).stream()
                        .map(grant -> RoleFile.of(grant, moderated))
                        .toList());
        into.object(
                "second-factor.json",
                Map.of(
                        "authenticatorApp", member.hasSecondFactor(),
                        "recoveryCodesLeft", factors.recoveryCodesLeft(memberId)));
        Optional<AvatarFile> picture = Optional.ofNullable(member.profile().avatar())
                .flatMap(avatars::find)
                .map(AvatarImage::file);
        if (picture.isPresent()) {
            String kind = picture.get().mediaType().replace("image/", "");
            into.file("picture." + kind, picture.get().bytes());
        }
    }

    @Override
    public void erase(UUID memberId) {
        grants.removeAll(memberId);
        factors.removeAll(memberId);
        avatars.removeOf(memberId);
        links.withdrawAll(memberId);
        members.get(memberId).erase();
    }
}
