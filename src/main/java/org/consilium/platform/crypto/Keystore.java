package org.consilium.platform.crypto;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * The server's named keys. Each name has numbered keys: the highest number makes what is new, the others only read what was
 * made with them.
 */
public final class Keystore {
    private final Map<String, NavigableMap<Integer, SecretKey>> keys;

    Keystore(Map<String, NavigableMap<Integer, SecretKey>> keys) {
        this.keys = keys;
    }

    /** The key that makes what is new. */
    public SecretKey current(String name) {
        return key(name, currentId(name));
    }

    /** Number of the key that makes what is new; kept beside what it made. */
    public int currentId(String name) {
        return numbered(name).lastKey();
    }

    /**
     * The key of this number.
     *
     * @throws KeyMissing if the keystore has no such key, because it was replaced by another
     */
    public SecretKey key(String name, int id) {
        @Nullable SecretKey key = numbered(name).get(id);
        if (key == null) {
            throw new KeyMissing("The keystore holds no key '" + name + "' number " + id + ".");
        }
        return key;
    }

    private NavigableMap<Integer, SecretKey> numbered(String name) {
        NavigableMap<Integer, SecretKey> numbered = keys.getOrDefault(name, new TreeMap<>());
        if (numbered.isEmpty()) {
            throw new KeyMissing("The keystore holds no key '" + name + "'.");
        }
        return numbered;
    }
}
