package dev.holdfast.kubernetes;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;

/** What this module may use, and its packages each other; the command does not have it on its class path. */
@AnalyzeClasses(packages = "dev.holdfast.kubernetes", importOptions = ImportOption.DoNotIncludeTests.class)
class ComponentsArchitectureTest {
    @ArchTest
    static final ArchRule arrows = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.holdfast.cli..", "freemarker..", "org.snakeyaml..", "picocli..", "io.fabric8..");

    @ArchTest
    static final ArchRule treesAreTreesWhoeverRegistersThem = noClasses()
            .that()
            .resideInAPackage("dev.holdfast.kubernetes.object..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.pulumi..");

    @ArchTest
    static final ArchRule registrationKnowsNoComponent = noClasses()
            .that()
            .resideInAPackage("dev.holdfast.kubernetes.register..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.holdfast.kubernetes.application..",
                    "dev.holdfast.kubernetes.backup..",
                    "dev.holdfast.kubernetes.balancer..",
                    "dev.holdfast.kubernetes.cluster..",
                    "dev.holdfast.kubernetes.postgres..",
                    "dev.holdfast.kubernetes.redis..",
                    "dev.holdfast.kubernetes.service..");

    @ArchTest
    static final ArchRule nothingPrintsOrReflects = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Class.class, "forName", String.class)
            .orShould()
            .callMethod(Method.class, "invoke", Object.class, Object[].class)
            .orShould()
            .callMethod(Constructor.class, "newInstance", Object[].class)
            .orShould()
            .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("setAccessible")));
}
