package org.consilium.platform.crypto;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The PKCS #12 file with the server's keys. It lives outside the database and is backed up apart from it, so that neither is of
 * use without the other.
 */
public final class KeystoreFile {
    private static final String TYPE = "PKCS12";
    private static final String ALGORITHM = "AES";
    private static final int KEY_BYTES = 32;
    private static final Pattern ALIAS = Pattern.compile("([a-z]+)-([0-9]{1,9})");

    private KeystoreFile() {}

    /**
     * Makes a keystore with a first key for every name, readable by its owner alone.
     *
     * @throws KeystoreUnusable if the file exists already, or cannot be written
     */
    public static void create(Path file, char[] password) {
        if (Files.exists(file)) {
            throw new KeystoreUnusable("The keystore " + file + " exists already and is never overwritten.");
        }
        requirePassword(file, password);
        try {
            KeyStore store = KeyStore.getInstance(TYPE);
            store.load(null, password);
            for (String name : KeyNames.ALL) {
                addKey(store, password, name, 1);
            }
            write(store, file, password);
        } catch (GeneralSecurityException | IOException e) {
            throw new KeystoreUnusable("The keystore " + file + " cannot be written: " + reason(e), e);
        }
    }

    /**
     * Rotates: adds the next key of a name. What was made with the older ones stays readable.
     *
     * @return number of the new key
     * @throws KeystoreUnusable if the file cannot be read or written, or the name is unknown
     */
    public static int rotate(Path file, char[] password, String name) {
        if (!KeyNames.ALL.contains(name)) {
            throw new KeystoreUnusable("There is no key '" + name + "'; the names are " + KeyNames.ALL + ".");
        }
        KeyStore store = load(file, password);
        try {
            int id = highest(store, name) + 1;
            addKey(store, password, name, id);
            write(store, file, password);
            return id;
        } catch (GeneralSecurityException | IOException e) {
            throw new KeystoreUnusable("The keystore " + file + " cannot be written: " + reason(e), e);
        }
    }

    /**
     * Reads the keys.
     *
     * @throws KeystoreUnusable if there is no such file, the password does not open it, or a key is missing
     */
    public static Keystore open(Path file, char[] password) {
        KeyStore store = load(file, password);
        Map<String, NavigableMap<Integer, SecretKey>> keys = new HashMap<>();
        try {
            for (String alias : aliases(store)) {
                Matcher parts = ALIAS.matcher(alias);
                if (parts.matches() && store.getKey(alias, password) instanceof SecretKey key) {
                    keys.computeIfAbsent(parts.group(1), name -> new TreeMap<>())
                            .put(Integer.valueOf(parts.group(2)), key);
                }
            }
        } catch (GeneralSecurityException e) {
            throw new KeystoreUnusable("The keystore " + file + " cannot be read: " + reason(e), e);
        }
        for (String name : KeyNames.ALL) {
            if (!keys.containsKey(name)) {
                throw new KeystoreUnusable("The keystore " + file + " lacks the key '" + name
                        + "': add it with 'consilium-cli keys rotate " + name + "'.");
            }
        }
        return new Keystore(keys);
    }

    private static KeyStore load(Path file, char[] password) {
        if (!Files.isRegularFile(file)) {
            throw new KeystoreUnusable("There is no keystore at " + file
                    + ": make one with 'consilium-cli keys init', or restore it from its backup.");
        }
        requirePassword(file, password);
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance(TYPE);
            store.load(in, password);
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new KeystoreUnusable(
                    "The keystore " + file + " does not open: its password is another one, or the file is damaged.", e);
        }
    }

    private static void requirePassword(Path file, char[] password) {
        if (password.length == 0) {
            throw new KeystoreUnusable("The keystore " + file + " needs a password that is not empty.");
        }
    }

    private static void addKey(KeyStore store, char[] password, String name, int id) throws GeneralSecurityException {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        store.setEntry(
                name + "-" + id,
                new KeyStore.SecretKeyEntry(new SecretKeySpec(key, ALGORITHM)),
                new KeyStore.PasswordProtection(password));
    }

    private static int highest(KeyStore store, String name) throws GeneralSecurityException {
        return aliases(store).stream()
                .map(ALIAS::matcher)
                .filter(parts -> parts.matches() && parts.group(1).equals(name))
                .mapToInt(parts -> Integer.parseInt(parts.group(2)))
                .max()
                .orElse(0);
    }

    private static List<String> aliases(KeyStore store) throws GeneralSecurityException {
        return Collections.list(store.aliases());
    }

    /** A new file beside the old one takes its place in one step: a crash leaves the old keys or the new ones, never half. */
    private static void write(KeyStore store, Path file, char[] password) throws GeneralSecurityException, IOException {
        Path directory = Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = Files.createTempFile(
                directory,
                file.getFileName().toString(),
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            try (OutputStream out = Files.newOutputStream(fresh)) {
                store.store(out, password);
            }
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(fresh, file, ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static String reason(Exception e) {
        return e.getClass().getSimpleName() + " " + e.getMessage();
    }
}
