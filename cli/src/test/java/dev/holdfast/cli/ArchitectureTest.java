package dev.holdfast.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** The arrows between the modules, and what each library is for. */
@AnalyzeClasses(packages = "dev.holdfast", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule arrows = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("topology")
            .definedBy("dev.holdfast.topology..")
            .layer("blueprint")
            .definedBy("dev.holdfast.blueprint..")
            .layer("templates")
            .definedBy("dev.holdfast.templates..")
            .optionalLayer("policies")
            .definedBy("dev.holdfast.policies..")
            .optionalLayer("kubernetes")
            .definedBy("dev.holdfast.kubernetes..")
            .layer("cli")
            .definedBy("dev.holdfast.cli..")
            .whereLayer("topology")
            .mayNotAccessAnyLayer()
            .whereLayer("blueprint")
            .mayOnlyAccessLayers("topology")
            .whereLayer("templates")
            .mayOnlyAccessLayers("topology", "blueprint")
            .whereLayer("policies")
            .mayOnlyAccessLayers("topology", "blueprint")
            .whereLayer("kubernetes")
            .mayOnlyAccessLayers("topology", "blueprint", "templates")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule onlyTemplatesKnowFreeMarker = noClasses()
            .that(not(resideInAPackage("dev.holdfast.templates..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("freemarker..");

    /** Whoever does not load a pack starts without it. */
    @ArchTest
    static final ArchRule onlyOwnPoliciesKnowCel = noClasses()
            .that(not(resideInAPackage("dev.holdfast.policies.cel..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.cel..");

    @ArchTest
    static final ArchRule onlyTheCommandKnowsPicocli = noClasses()
            .that(not(resideInAPackage("dev.holdfast.cli..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    /** In templates, what reads back what was rendered, with or without patches, and the list of written files. */
    @ArchTest
    static final ArchRule onlyReadersKnowYaml = noClasses()
            .that(not(resideInAnyPackage(
                    "dev.holdfast.topology.read..",
                    "dev.holdfast.templates..",
                    "dev.holdfast.policies.yaml..",
                    "dev.holdfast.policies.fix..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml..");

    @ArchTest
    static final ArchRule onlyTheCommandPrints = noClasses()
            .that(not(resideInAPackage("dev.holdfast.cli..")))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class);

    /**
     * Libraries may look at our records; we do not. One exception reads the components of records for templates, where
     * packaging has not given them a method for that; the other makes the records of a topology: the libraries' own ways to do
     * that take a fifth and a tenth of the time of a start.
     */
    @ArchTest
    static final ArchRule nothingReflects = noClasses()
            .that(not(HasName.Predicates.name("dev.holdfast.templates.model.RecordComponents")))
            .and(not(HasName.Predicates.name("dev.holdfast.topology.read.Creation")))
            .should()
            .callMethod(Class.class, "forName", String.class)
            .orShould()
            .callMethod(Method.class, "invoke", Object.class, Object[].class)
            .orShould()
            .callMethod(Constructor.class, "newInstance", Object[].class)
            .orShould()
            .callMethod(Field.class, "get", Object.class)
            .orShould()
            .callMethod(Field.class, "set", Object.class, Object.class)
            .orShould()
            .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("setAccessible")));
}
