package org.consilium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.engine.JqwikTestEngine;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * The tests that make their inputs up, named {@code *FuzzTest}. Their engine knows no tests beside each other: left to itself it would
 * begin once all other tests are through, and keep one processor busy and the others idle.
 */
@Order(2)
class FuzzIT {
    private static final Launcher JQWIK = LauncherFactory.create(LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .addTestEngines(new JqwikTestEngine())
            .build());

    @TestFactory
    Stream<DynamicContainer> everyProperty() {
        TestPlan plan = JQWIK.discover(request()
                .selectors(selectPackage(FuzzIT.class.getPackageName()))
                .filters(includeClassNamePatterns(".*FuzzTest"))
                .build());
        List<TestIdentifier> types = plan.getRoots().stream()
                .flatMap(engine -> plan.getChildren(engine).stream())
                .toList();
        assertThat(types).extracting(TestIdentifier::getDisplayName).contains("MarkdownFuzzTest");
        return types.stream()
                .map(type -> dynamicContainer(
                        type.getDisplayName(), plan.getChildren(type).stream().map(FuzzIT::test)));
    }

    private static DynamicTest test(TestIdentifier property) {
        return dynamicTest(property.getDisplayName(), () -> {
            SummaryGeneratingListener listener = new SummaryGeneratingListener();
            JQWIK.execute(
                    request()
                            .selectors(selectUniqueId(property.getUniqueIdObject()))
                            .build(),
                    listener);
            for (var failure : listener.getSummary().getFailures()) {
                throw failure.getException();
            }
            assertThat(listener.getSummary().getTestsSucceededCount()).isOne();
        });
    }
}
