package org.consilium.cli;

import java.util.concurrent.Callable;
import org.consilium.platform.crypto.KeystoreFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code keys}: the server's keystore. */
@Command(
        name = "keys",
        description = "Makes and renews the server's keys.",
        mixinStandardHelpOptions = true,
        subcommands = {Keys.Init.class, Keys.Rotate.class})
final class Keys {

    @Command(
            name = "init",
            description = "Makes a keystore with a first key of every kind. An existing file is never touched.",
            mixinStandardHelpOptions = true)
    static final class Init implements Callable<Integer> {
        @Mixin
        private final KeystoreOptions keystore = new KeystoreOptions();

        @Override
        public Integer call() throws Exception {
            KeystoreFile.create(keystore.path(), keystore.password());
            System.out.println(
                    "Made " + keystore.path() + ". Keep a copy of it and of its password, apart from the backups.");
            return 0;
        }
    }

    @Command(
            name = "rotate",
            description =
                    "Adds the next key of a kind. What older keys made stays readable; the server uses the new one from its"
                            + " next start.",
            mixinStandardHelpOptions = true)
    static final class Rotate implements Callable<Integer> {
        @Mixin
        private final KeystoreOptions keystore = new KeystoreOptions();

        @Parameters(paramLabel = "NAME", description = "audit, document, factor, mac, payload or rating")
        private String name = "";

        @Override
        public Integer call() throws Exception {
            int number = KeystoreFile.rotate(keystore.path(), keystore.password(), name);
            System.out.println("Key " + name + " has number " + number + " now.");
            return 0;
        }
    }
}
