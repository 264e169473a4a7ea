package org.consilium.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.consilium.platform.config.StartCheck;

/** Without its keys the server does not start: it could neither read nor prove what it wrote before. */
@ApplicationScoped
class KeystoreCheck implements StartCheck {
    private final Instance<Keystore> keystore;

    @Inject
    KeystoreCheck(Instance<Keystore> keystore) {
        this.keystore = keystore;
    }

    @Override
    public void check() {
        keystore.get();
    }
}
