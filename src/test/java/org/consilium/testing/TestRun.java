package org.consilium.testing;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Stops what a run of tests started, when all of them are done. */
public final class TestRun implements LauncherSessionListener {

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Browser.closeAll();
        TestDatabase.close();
    }
}
