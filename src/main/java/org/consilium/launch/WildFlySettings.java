package org.consilium.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How a server is to be run.
 *
 * @param home the provisioned server, which is only read
 * @param base this run's configuration, deployments and logs; made anew at each start
 * @param war what is deployed
 * @param environment the application's settings, in addition to this process' own environment
 * @param javaOptions for the server's virtual machine
 */
public record WildFlySettings(
        Path home,
        Path base,
        Path war,
        int httpPort,
        int managementPort,
        Map<String, String> environment,
        List<String> javaOptions) {}
