package dev.holdfast.templates.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.kubernetes.Component;
import dev.holdfast.blueprint.kubernetes.ComponentKind;
import dev.holdfast.blueprint.kubernetes.api.ConfigMap;
import dev.holdfast.blueprint.kubernetes.api.Container;
import dev.holdfast.blueprint.kubernetes.api.Deployment;
import dev.holdfast.blueprint.kubernetes.api.DeploymentSpec;
import dev.holdfast.blueprint.kubernetes.api.DeploymentStrategy;
import dev.holdfast.blueprint.kubernetes.api.EnvVar;
import dev.holdfast.blueprint.kubernetes.api.ExecAction;
import dev.holdfast.blueprint.kubernetes.api.LabelSelector;
import dev.holdfast.blueprint.kubernetes.api.LifecycleHandler;
import dev.holdfast.blueprint.kubernetes.api.ObjectMeta;
import dev.holdfast.blueprint.kubernetes.api.PodSecurityContext;
import dev.holdfast.blueprint.kubernetes.api.PodSpec;
import dev.holdfast.blueprint.kubernetes.api.PodTemplateSpec;
import dev.holdfast.blueprint.kubernetes.api.Probe;
import dev.holdfast.blueprint.kubernetes.api.ResourceRequirements;
import dev.holdfast.blueprint.kubernetes.api.SecurityContext;
import dev.holdfast.blueprint.kubernetes.api.Toleration;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.readback.YamlReadBack;
import dev.holdfast.templates.syntax.HostileStrings;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Whatever stands in a file, a label or an annotation: it stays one value. */
class HostileValuesTest {
    private final Renderer renderer = new Renderer();

    @Property(tries = 300)
    void aTextStaysOneText(@ForAll("hostile") String text) {
        ConfigMap object = new ConfigMap(
                new ObjectMeta("shop-web", "shop", Map.of("label", text), Map.of("annotation", text)),
                Map.of("file", text));
        String printed = renderer.render(
                "kubernetes/file.yaml.ftl",
                Map.of(
                        "system", "shop",
                        "environment", "production",
                        "region", "north",
                        "component",
                                new Component(
                                        ComponentKind.SERVICE,
                                        "web",
                                        "web.yaml",
                                        "Service web",
                                        List.of(text),
                                        List.of(object))));
        assertThat(YamlReadBack.check(printed)).hasSize(1);
        assertThat(load(printed))
                .isEqualTo(Map.of(
                        "apiVersion",
                        "v1",
                        "kind",
                        "ConfigMap",
                        "metadata",
                        Map.of(
                                "name",
                                "shop-web",
                                "namespace",
                                "shop",
                                "labels",
                                Map.of("label", text),
                                "annotations",
                                Map.of("annotation", text)),
                        "data",
                        Map.of("file", text)));
    }

    @Property(tries = 300)
    void aWordOfAProgramStaysOneWord(@ForAll("hostile") String text) {
        Container container = new Container(
                "web",
                "web:1",
                "Always",
                null,
                List.of(text, "x"),
                List.of(text),
                List.of(),
                List.of(),
                List.of(new EnvVar("VALUE", text, null)),
                new ResourceRequirements(Map.of("memory", "1Gi"), Map.of("memory", "1Gi")),
                List.of(),
                null,
                new Probe(null, null, new ExecAction(List.of(text)), 0, 1, 1, 1, 1),
                null,
                new LifecycleHandler(new ExecAction(List.of(text)), null),
                new SecurityContext(false, true, List.of("ALL")));
        PodSpec pod = new PodSpec(
                "web",
                false,
                false,
                null,
                30,
                null,
                Map.of("node", text),
                null,
                List.of(),
                List.of(new Toleration(text, "Equal", text, null, null)),
                List.of(),
                new PodSecurityContext(true, 1, 1, null, null, "RuntimeDefault", Map.of()),
                List.of(),
                List.of(container),
                List.of());
        Deployment object = new Deployment(
                new ObjectMeta("shop-web", "shop", Map.of(), Map.of()),
                new DeploymentSpec(
                        1,
                        new LabelSelector(Map.of("a", "b")),
                        new DeploymentStrategy("Recreate", null),
                        0,
                        600,
                        5,
                        new PodTemplateSpec(Map.of("a", "b"), Map.of(), pod)));
        String printed = renderer.render(
                "kubernetes/file.yaml.ftl",
                Map.of(
                        "system", "shop",
                        "environment", "production",
                        "region", "north",
                        "component",
                                new Component(
                                        ComponentKind.SERVICE,
                                        "web",
                                        "web.yaml",
                                        "Service web",
                                        List.of(),
                                        List.of(object))));
        io.fabric8.kubernetes.api.model.PodSpec read = ((io.fabric8.kubernetes.api.model.apps.Deployment)
                        Documents.bind(load(printed)))
                .getSpec()
                .getTemplate()
                .getSpec();
        io.fabric8.kubernetes.api.model.Container web = read.getContainers().get(0);
        assertThat(web.getCommand()).containsExactly(text, "x");
        assertThat(web.getArgs()).containsExactly(text);
        assertThat(web.getEnv()).singleElement().satisfies(variable -> assertThat(variable.getValue())
                .isEqualTo(text));
        assertThat(web.getReadinessProbe().getExec().getCommand()).containsExactly(text);
        assertThat(web.getLifecycle().getPreStop().getExec().getCommand()).containsExactly(text);
        assertThat(read.getNodeSelector()).containsEntry("node", text);
        assertThat(read.getTolerations().get(0).getValue()).isEqualTo(text);
    }

    private static Object load(String printed) {
        return new Load(LoadSettings.builder().build()).loadFromString(printed);
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileStrings.any();
    }
}
