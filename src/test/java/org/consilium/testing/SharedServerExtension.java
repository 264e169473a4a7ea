package org.consilium.testing;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Arquillian, which starts the server for the first class that comes; the others wait until it has. */
public final class SharedServerExtension extends ArquillianExtension {

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        synchronized (SharedServerExtension.class) {
            super.beforeAll(context);
        }
    }
}
