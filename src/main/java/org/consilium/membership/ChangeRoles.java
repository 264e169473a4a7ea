package org.consilium.membership;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.mail.Mailer;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.transaction.UseCase;

/** Grants and takes away roles; audited, and the person concerned is told. */
@UseCase
class ChangeRoles {
    private final Members members;
    private final RoleGrants grants;
    private final BoardSlugs boards;
    private final AdminViews views;
    private final AuditLog audit;
    private final Mailer mailer;
    private final AccountMails mails;
    private final Event<MemberAccessChanged> accessChanged;
    private final Clock clock;

    @Inject
    ChangeRoles(
            Members members,
            RoleGrants grants,
            BoardSlugs boards,
            AdminViews views,
            AuditLog audit,
            Mailer mailer,
            AccountMails mails,
            Event<MemberAccessChanged> accessChanged,
            Clock clock) {
        this.members = members;
        this.grants = grants;
        this.boards = boards;
        this.views = views;
        this.audit = audit;
        this.mailer = mailer;
        this.mails = mails;
        this.accessChanged = accessChanged;
        this.clock = clock;
    }

    MemberAdminView change(Caller administrator, UUID memberId, RolesRequest request) {
        Member member = members.get(memberId);
        requireSense(member, request);
        List<UUID> moderated = boardsOf(request);
        grants.removeAll(memberId);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (Role role : request.roles()) {
            boolean everywhere = role != Role.MODERATOR || request.moderatedBoards() == null;
            grants.add(new RoleGrant(memberId, role.id(), everywhere, today));
        }
        moderated.forEach(board -> grants.add(new ModeratedBoard(memberId, board)));
        audit.append("roles-changed", administrator.memberId(), memberId, Map.of("roles", names(request)));
        mailer.send(member.email(), mails.rolesChanged());
        accessChanged.fire(new MemberAccessChanged(memberId));
        members.flush();
        return views.of(List.of(member)).get(0);
    }

    private void requireSense(Member member, RolesRequest request) {
        if (request.roles().contains(Role.MEMBER)) {
            throw Problem.invalid("roles", "Members are made by verification.");
        }
        boolean staff = request.roles().stream().anyMatch(role -> role != Role.ADMINISTRATOR);
        if (staff && member.state() != MemberState.MEMBER) {
            throw Problem.invalid("roles", "Only a verified member can hold this role.");
        }
        List<UUID> administrators = grants.lockedAdministrators();
        if (!request.roles().contains(Role.ADMINISTRATOR)) {
            AdministratorPolicy.requireAnotherThan(member.id(), administrators);
        }
    }

    private List<UUID> boardsOf(RolesRequest request) {
        List<String> slugs = request.moderatedBoards();
        if (slugs == null || !request.roles().contains(Role.MODERATOR)) {
            return List.of();
        }
        Map<String, UUID> known = boards.withSlugs(slugs);
        if (known.size() < slugs.stream().distinct().count()) {
            throw Problem.invalid("moderatedBoards", "One of these boards does not exist.");
        }
        return List.copyOf(known.values());
    }

    private static String names(RolesRequest request) {
        return request.roles().stream().map(Role::id).sorted().collect(Collectors.joining(","));
    }
}
