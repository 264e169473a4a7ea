package org.consilium.live.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The readers of one topic: those who follow, those who are joining, and those whose access is to be looked at again. */
final class Following {
    private final Set<Reader> readers = new LinkedHashSet<>();
    private final Map<Reader, Joining> joining = new LinkedHashMap<>();
    private final Set<Reader> doubted = new LinkedHashSet<>();

    /** Begins, or begins again, after that change. */
    synchronized void join(Reader reader, long after) {
        readers.remove(reader);
        joining.put(reader, new Joining(reader, after));
    }

    /** Ends, whether the reader was joining or followed. */
    synchronized void leave(Reader reader) {
        readers.remove(reader);
        joining.remove(reader);
        doubted.remove(reader);
    }

    /** Who was joining follows now, unless it left in the meantime or began again. */
    synchronized void admit(Joining joined) {
        if (joining.remove(joined.reader(), joined)) {
            readers.add(joined.reader());
        }
    }

    /** Asks for another look at the access of some. */
    synchronized void doubt(Predicate<Reader> which) {
        readers.stream().filter(which).forEach(doubted::add);
        joining.keySet().stream().filter(which).forEach(doubted::add);
    }

    /** Those whose access is to be looked at; they stay doubted until it is settled. */
    synchronized List<Reader> doubted() {
        return List.copyOf(doubted);
    }

    /** Their access has been looked at. */
    synchronized void settle(Collection<Reader> looked) {
        looked.forEach(doubted::remove);
    }

    /** Those who follow. */
    synchronized List<Reader> readers() {
        return List.copyOf(readers);
    }

    /** The first of those who are joining. */
    synchronized List<Joining> joining(int atMost) {
        List<Joining> first = new ArrayList<>(Math.min(atMost, joining.size()));
        for (Joining next : joining.values()) {
            if (first.size() == atMost) {
                break;
            }
            first.add(next);
        }
        return first;
    }

    /** Lets those who cannot be told more at the moment wait behind the others. */
    synchronized void postpone(Joining slow) {
        if (joining.remove(slow.reader(), slow)) {
            joining.put(slow.reader(), slow);
        }
    }

    synchronized boolean follows(Reader reader) {
        return readers.contains(reader);
    }

    synchronized boolean isEmpty() {
        return readers.isEmpty() && joining.isEmpty();
    }

    /** Whether somebody waits for a turn. */
    synchronized boolean isWaiting() {
        return !joining.isEmpty() || !doubted.isEmpty();
    }
}
