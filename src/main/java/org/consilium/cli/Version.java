package org.consilium.cli;

import picocli.CommandLine.IVersionProvider;

/** Tells the version that the build wrote into the jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Consilium.class.getPackage().getImplementationVersion();
        return new String[] {"Consilium " + (version == null ? "(not built as a jar)" : version)};
    }
}
