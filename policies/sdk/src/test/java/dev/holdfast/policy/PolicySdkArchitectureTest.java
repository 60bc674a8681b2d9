package dev.holdfast.policy;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Others write packs with this module: it knows nothing of Holdfast, and prints nothing but its port. */
@AnalyzeClasses(packages = "dev.holdfast.policy", importOptions = ImportOption.DoNotIncludeTests.class)
class PolicySdkArchitectureTest {
    @ArchTest
    static final ArchRule standsAlone = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("dev.holdfast..").and(not(resideInAPackage("dev.holdfast.policy"))));

    /** Standard output is the engine's: the port, and nothing else. */
    @ArchTest
    static final ArchRule onlyTheServerPrints = noClasses()
            .that()
            .doNotHaveSimpleName("PackServer")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class);
}
