package org.consilium;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/** The rules of docs/architecture that a program can check. */
@AnalyzeClasses(packages = "org.consilium", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule featuresKnowOnlyLowerRanks = classes().should(knowOnlyLowerRanks());

    @ArchTest
    static final ArchRule featuresFormNoCircles =
            slices().matching("org.consilium.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyRepositoriesUseTheEntityManager = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("s")
            .and()
            .resideOutsideOfPackage("org.consilium.platform.transaction..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because("a repository is a class named as a plural, and the only user of the EntityManager");

    @ArchTest
    static final ArchRule nothingDependsOnAResource = noClasses()
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Path.class)
            .because("a resource is an entrance; what others need is a use case");

    /** S01: a resource method without a rule about who may call it is a hole. */
    @ArchTest
    static final ArchRule everyResourceMethodSaysWhoMayCallIt =
            methods().that().areMetaAnnotatedWith(HttpMethod.class).should(sayWhoMayCallThem());

    @ArchTest
    static final ArchRule timeAndRandomIdsComeFromThePlatform = noClasses()
            .that()
            .resideOutsideOfPackages("org.consilium.platform..", "org.consilium.launch..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .because("tests move the clock, and an id's kind is a decision");

    @ArchTest
    static final ArchRule resourcesAndProvidersCanBeMadeByTheServer = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .or()
            .areAnnotatedWith(Provider.class)
            .should(haveAPublicConstructorWithoutParameters());

    @ArchTest
    static final ArchRule everyPackageSaysWhatMayBeNull = classes().should(liveInANullMarkedPackage());

    private static ArchCondition<JavaClass> knowOnlyLowerRanks() {
        return new ArchCondition<>("depend only on lower ranks") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                Feature feature = Feature.of(origin);
                origin.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !feature.mayKnow(dependency.getTargetClass()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaMethod> sayWhoMayCallThem() {
        return new ArchCondition<>("carry @RolesAllowed or @PermitAll") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = method.isAnnotatedWith(RolesAllowed.class)
                        || method.isAnnotatedWith(PermitAll.class)
                        || method.getOwner().isAnnotatedWith(RolesAllowed.class)
                        || method.getOwner().isAnnotatedWith(PermitAll.class);
                events.add(
                        new SimpleConditionEvent(method, said, method.getFullName() + " does not say who may call it"));
            }
        };
    }

    private static ArchCondition<JavaClass> haveAPublicConstructorWithoutParameters() {
        return new ArchCondition<>(
                "have a public constructor without parameters, because RESTEasy insists; inject fields") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean has = type.getConstructors().stream()
                        .anyMatch(constructor -> constructor.getParameters().isEmpty()
                                && constructor.getModifiers().contains(JavaModifier.PUBLIC));
                events.add(new SimpleConditionEvent(type, has, type.getName() + " has none"));
            }
        };
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getName() + " is in an unmarked package"));
            }
        };
    }
}
