package org.consilium.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.consilium.platform.access.Role;

/** Shows accounts to administrators: three statements, whatever their number. */
@ApplicationScoped
class AdminViews {
    private final RoleGrants grants;
    private final BoardSlugs boards;

    @Inject
    AdminViews(RoleGrants grants, BoardSlugs boards) {
        this.grants = grants;
        this.boards = boards;
    }

    List<MemberAdminView> of(List<Member> members) {
        if (members.isEmpty()) {
            return List.of();
        }
        Set<UUID> ids = members.stream().map(Member::id).collect(Collectors.toSet());
        Map<UUID, List<Role>> roles = grants.of(ids).stream()
                .collect(Collectors.groupingBy(
                        RoleGrant::memberId, Collectors.mapping(grant -> Role.of(grant.role()), Collectors.toList())));
        List<ModeratedBoard> moderated = grants.boardsOf(ids);
        Map<UUID, String> slugs =
                boards.of(moderated.stream().map(ModeratedBoard::boardId).collect(Collectors.toSet()));
        return members.stream()
                .map(member ->
                        view(member, roles.getOrDefault(member.id(), List.of()), slugs(member, moderated, slugs)))
                .toList();
    }

    private static List<String> slugs(Member member, List<ModeratedBoard> moderated, Map<UUID, String> slugs) {
        return moderated.stream()
                .filter(board -> board.memberId().equals(member.id()))
                .map(board -> slugs.get(board.boardId()))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    private static MemberAdminView view(Member member, List<Role> roles, List<String> moderatedBoards) {
        return new MemberAdminView(
                member.id(),
                member.name(),
                member.email(),
                member.displayName(),
                member.state(),
                roles,
                moderatedBoards,
                member.createdOn(),
                member.hasSecondFactor());
    }
}
