package dev.holdfast.policies.cel.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.policies.cel.Pack;
import dev.holdfast.policies.cel.PackFault;
import dev.holdfast.policies.engine.Check;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.rule.Finding;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.settings.Settings;
import dev.holdfast.policies.yaml.YamlDocuments;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules in Java come in jars, which are compiled here as a team would compile them. */
class JarRulesTest {
    private static final String SERVICE = "META-INF/services/dev.holdfast.policies.rule.RuleProvider";
    private static final String PROVIDER =
            """
            package acme;

            import dev.holdfast.policies.input.Inputs;
            import dev.holdfast.policies.kubernetes.KubernetesObject;
            import dev.holdfast.policies.rule.*;
            import java.util.List;

            public final class Provider implements RuleProvider {
                public List<Rule> rules() {
                    return List.of(new NoDefaultNamespace());
                }

                static final class NoDefaultNamespace implements Rule {
                    public RuleInfo info() {
                        return RuleInfo.of(Family.OWN, "ACME-J1", "Objects stand in a namespace of their own").fix("Set it.");
                    }

                    public Reach reach() {
                        return Reach.ONE;
                    }

                    public void check(Inputs inputs, RuleRun run) {
                        run.each(inputs.cluster().objects(), object -> look(object, run));
                    }

                    private void look(KubernetesObject object, RuleRun run) {
                        if (object.namespace().isEmpty()) {
                            run.found(object, object.node(), "metadata.namespace", object.words() + " has none");
                        }
                    }
                }
            }
            """;

    @TempDir
    private Path scratch = Path.of("");

    private Path pack() throws IOException {
        return Files.createDirectories(scratch.resolve("pack"));
    }

    private void jar(String name, String source, String service) throws IOException {
        Path sources = Files.createDirectories(scratch.resolve("src/acme"));
        Path file = Files.writeString(sources.resolve("Provider.java"), source);
        Path classes = Files.createTempDirectory(scratch, "classes");
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "the tests need a JDK");
        int code = compiler.run(
                null,
                null,
                null,
                "--release",
                "17",
                "-d",
                classes.toString(),
                "-cp",
                rules().toString(),
                file.toString());
        assertThat(code).isZero();
        pack(classes, name, service);
    }

    /** Where the rules of Holdfast are: a folder of classes, or a jar. */
    private static Path rules() {
        try {
            return Path.of(Rule.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private void pack(Path classes, String name, String service) throws IOException {
        try (OutputStream out = Files.newOutputStream(pack().resolve(name));
                JarOutputStream jar = new JarOutputStream(out);
                Stream<Path> all = Files.walk(classes)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(new JarEntry(classes.relativize(each).toString()));
                jar.write(Files.readAllBytes(each));
            }
            if (!service.isEmpty()) {
                jar.putNextEntry(new JarEntry(SERVICE));
                jar.write(service.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static List<Finding> check(List<Rule> rules) {
        Inputs.Collector collector = new Inputs.Collector();
        YamlDocuments.read("{apiVersion: v1, kind: Service, metadata: {name: api}}")
                .roots()
                .forEach(root ->
                        collector.add(KubernetesObject.class, new KubernetesObject(Origin.file("a.yaml"), root)));
        return new Check(rules, Settings.production()).run(collector.inputs());
    }

    private List<String> faults() throws IOException {
        Pack pack = Pack.load(pack());
        assertThat(pack.rules()).isEmpty();
        return pack.faults().stream().map(PackFault::words).toList();
    }

    @Test
    void aJarBringsRules() throws IOException {
        jar("acme.jar", PROVIDER, "acme.Provider\n");
        Pack pack = Pack.load(pack());
        assertThat(pack.faults()).isEmpty();
        assertThat(check(pack.rules())).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("ACME-J1");
            assertThat(finding.message()).isEqualTo("Service api has none");
        });
    }

    @Test
    void twoJarsMayHaveClassesOfTheSameName() throws IOException {
        jar("one.jar", PROVIDER, "acme.Provider\n");
        jar("two.jar", PROVIDER.replace("ACME-J1", "ACME-J2"), "acme.Provider\n");
        assertThat(check(Pack.load(pack()).rules()))
                .extracting(finding -> finding.rule().id())
                .containsExactly("ACME-J1", "ACME-J2");
    }

    @Test
    void badJarsAreRefusedPlainly() throws IOException {
        Files.writeString(pack().resolve("text.jar"), "no jar");
        pack(Files.createTempDirectory(scratch, "none"), "empty.jar", "");
        pack(Files.createTempDirectory(scratch, "none"), "gone.jar", "acme.Gone\n");
        pack(Files.createTempDirectory(scratch, "none"), "syntax.jar", "acme Gone\n");
        jar(
                "throws.jar",
                PROVIDER.replace(
                        "return List.of(new",
                        "if (true) throw new IllegalStateException(\"no licence\"); return List.of(new"),
                "acme.Provider\n");
        jar("unfixed.jar", PROVIDER.replace(".fix(\"Set it.\")", ".fix(\"\")"), "acme.Provider\n");
        jar("taken.jar", PROVIDER.replace("ACME-J1", "K12a"), "acme.Provider\n");
        jar(
                "other.jar",
                PROVIDER.replace("implements RuleProvider", "").replace("package acme;", "package acme; "),
                "acme.Provider\n");

        List<String> faults = faults();
        assertThat(faults)
                .hasSize(8)
                .allSatisfy(fault -> assertThat(fault).contains(".jar: ").doesNotContain("\n", "\tat "));
        List<String> expected = new ArrayList<>(List.of(
                "empty.jar: it has no META-INF/services/dev.holdfast.policies.rule.RuleProvider",
                "gone.jar: its rules cannot be loaded: ",
                "other.jar: its rules cannot be loaded: ",
                "syntax.jar: its rules cannot be loaded: ",
                "taken.jar: the id K12a is taken by a rule that comes with Holdfast",
                "text.jar: it is no jar: ",
                "throws.jar: its rules cannot be loaded: IllegalStateException: no licence",
                "unfixed.jar: a rule of acme.Provider ACME-J1 does not say what to change"));
        for (String words : expected) {
            assertThat(faults).anySatisfy(fault -> assertThat(fault).contains(words));
        }
    }

    @Test
    void aRuleThatFailsIsNamed() throws IOException {
        jar(
                "acme.jar",
                PROVIDER.replace(
                        "run.each(inputs", "if (true) throw new NullPointerException(\"oops\"); run.each(inputs"),
                "acme.Provider\n");
        List<Rule> rules = Pack.load(pack()).rules();
        assertThatThrownBy(() -> check(rules))
                .hasMessageContaining("the rule ACME-J1 of acme.jar fails: NullPointerException: oops");
    }
}
