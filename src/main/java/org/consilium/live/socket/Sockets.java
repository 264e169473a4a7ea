package org.consilium.live.socket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.consilium.live.protocol.CloseCode;

/** The sockets that are open on this node. */
@ApplicationScoped
public class Sockets {
    private static final int MOST_A_MEMBER = 5;

    private final Map<UUID, List<LiveSocket>> byMember = new ConcurrentHashMap<>();

    /**
     * Lets a socket in, unless its member has enough of them. One whose client is probably gone gives way: a phone that changed
     * the network comes back before the server has noticed that it left.
     *
     * @return whether it is in
     */
    boolean admit(LiveSocket socket) {
        Optional<LiveSocket> gone = Optional.empty();
        if (of(memberOf(socket)).size() >= MOST_A_MEMBER) {
            gone = of(memberOf(socket)).stream().filter(LiveSocket::isDoubtful).findFirst();
        }
        gone.ifPresent(other -> other.close(CloseCode.RESUME));
        return byMember.compute(memberOf(socket), (member, open) -> with(socket, open == null ? List.of() : open))
                .contains(socket);
    }

    /** Forgets a socket that has ended. */
    void remove(LiveSocket socket) {
        byMember.computeIfPresent(memberOf(socket), (member, open) -> {
            List<LiveSocket> left =
                    open.stream().filter(other -> other != socket).toList();
            return left.isEmpty() ? null : left;
        });
    }

    /** Looks again whether the member's sign-ins stand, and whether they are still a member. */
    public void recheck(UUID member) {
        of(member).forEach(LiveSocket::recheck);
    }

    /** Whether the member has a socket open. */
    public boolean isHere(UUID member) {
        return byMember.containsKey(member);
    }

    /** The members who have sockets open. */
    public List<UUID> members() {
        return List.copyOf(byMember.keySet());
    }

    /** Once a second: asks for signs of life, and ends what gives none. */
    public void beat() {
        forEach(LiveSocket::beat);
    }

    /** Ends all, for the server stops. */
    public void closeAll() {
        forEach(socket -> socket.close(CloseCode.GOING_AWAY));
    }

    /** How many are open. */
    int count() {
        return byMember.values().stream().mapToInt(List::size).sum();
    }

    private void forEach(Consumer<LiveSocket> action) {
        byMember.values().forEach(sockets -> sockets.forEach(action));
    }

    private List<LiveSocket> of(UUID member) {
        return byMember.getOrDefault(member, List.of());
    }

    private static List<LiveSocket> with(LiveSocket socket, List<LiveSocket> open) {
        return open.size() >= MOST_A_MEMBER
                ? open
                : Stream.concat(open.stream(), Stream.of(socket)).toList();
    }

    private static UUID memberOf(LiveSocket socket) {
        return socket.caller().memberId();
    }
}
