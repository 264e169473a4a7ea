package org.consilium.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.consilium.launch.Directories;
import org.consilium.testdoor.MovableClock;
import org.jboss.arquillian.container.spi.Container;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.event.container.AfterStart;
import org.jboss.arquillian.container.spi.event.container.BeforeStop;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * Tells Arquillian how to start the server, and deploys the application to it once for the whole run: the release's own file,
 * with a door for tests added.
 */
public final class SharedServer implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Deployment.class);
    }

    /** Follows the server through its life. */
    public static final class Deployment {

        private static final String END_OF_JMX = "<expose-expression-model/>";

        private final WebArchive application = testableApplication();

        /** Gives the server its free ports, its database and its own directory. */
        public void configure(@Observes ContainerRegistry registry) throws IOException {
            Path home = TestDirectories.target().resolve("server");
            Path base = TestDirectories.fresh("server");
            Directories.copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
            Files.createDirectories(base.resolve("deployments"));
            openManagementBeans(base.resolve("configuration/standalone.xml"));
            for (Container<?> container : registry.getContainers()) {
                container
                        .getContainerConfiguration()
                        .overrideProperty("jbossHome", home.toString())
                        .overrideProperty("managementPort", String.valueOf(TestServer.managementPort()))
                        .overrideProperty(
                                "javaVmArguments", "-Djboss.server.base.dir=" + base + " " + TestServer.javaOptions());
            }
        }

        /** Before the first test. */
        public void deploy(@Observes AfterStart started) throws DeploymentException {
            started.getDeployableContainer().deploy(application);
        }

        /** After the last. */
        public void undeploy(@Observes BeforeStop stopping) throws DeploymentException {
            stopping.getDeployableContainer().undeploy(application);
        }

        /** Arquillian asks for them what it deployed; the released server does not have that door. */
        private static void openManagementBeans(Path configuration) throws IOException {
            String released = Files.readString(configuration);
            Files.writeString(configuration, released.replace(END_OF_JMX, END_OF_JMX + "<remoting-connector/>"));
        }

        private static WebArchive testableApplication() {
            File release = TestDirectories.target().resolve("consilium.war").toFile();
            return ShrinkWrap.createFromZipFile(WebArchive.class, release).addPackage(MovableClock.class.getPackage());
        }
    }
}
