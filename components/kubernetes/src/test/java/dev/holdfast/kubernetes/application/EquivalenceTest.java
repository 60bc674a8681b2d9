package dev.holdfast.kubernetes.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.generate.GeneratedTopologies;
import dev.holdfast.blueprint.generate.GeneratedTopology;
import dev.holdfast.templates.BrokenTemplates;
import dev.holdfast.templates.Renderer;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What components register is what the templates print, object by object and field by field. */
class EquivalenceTest {
    private static final int SOME = 40;
    private static final int MANY = 200;
    private static final Renderer RENDERER = new Renderer();

    static List<String> examples() throws IOException {
        return Examples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void ofAnExampleInEveryEnvironmentAndRegion(String file) {
        List<Blueprint> environments = Blueprints.ofFile(file);

        assertThat(environments).hasSizeGreaterThan(1).allSatisfy(blueprint -> assertThat(
                        Equivalence.everywhere(blueprint, RENDERER).compare())
                .as("objects")
                .isGreaterThan(20));
    }

    @Test
    void ofSomeGeneratedTopologies() {
        assertThat(objectsSomewhere(0, SOME)).as("objects").isGreaterThan(SOME * 10);
    }

    @Test
    @Tag("e2e")
    void ofManyGeneratedTopologies() {
        assertThat(objectsSomewhere(SOME, SOME + MANY)).as("objects").isGreaterThan(MANY * 10);
    }

    @Test
    @Tag("nightly")
    void ofLargeGeneratedTopologiesInEveryRegion() {
        int objects = IntStream.range(0, MANY)
                .map(seed -> Equivalence.everywhere(generated(seed, GeneratedTopologies.MOST_SERVICES), RENDERER)
                        .compare())
                .sum();

        assertThat(objects).as("objects").isGreaterThan(MANY * 50);
    }

    /** Small systems, each in one of its regions, since the SDK takes milliseconds for each resource. */
    private static int objectsSomewhere(int from, int to) {
        return IntStream.range(from, to)
                .map(seed -> Equivalence.somewhere(generated(seed, 1 + seed % 4), seed, RENDERER)
                        .compare())
                .sum();
    }

    private static Blueprint generated(int seed, int services) {
        return Blueprints.ofText(GeneratedTopology.of(seed, services).text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scheduling.yaml.ftl | maxSkew: ${constraint.maxSkew} | maxSkew: \"1\" | maxSkew",
                "cluster.yaml.ftl | size: ${spec.storage.size} | size: \"1\" | storage",
                "service.yaml.ftl | targetPort: ${port.targetPort} | targetPort: ${port.targetPort?c} | targetPort",
                "statefulset.yaml.ftl | storage: ${claim.storage} | size: ${claim.storage} | storage",
                "common.yaml.ftl | kind: ${ref.kind} | kind: Role | roleRef",
                "common.yaml.ftl | namespace: ${meta.namespace} | namespace: ${meta.name} | only rendered"
            })
    void aTemplateThatPrintsSomethingElseIsFound(String template, String text, String instead, String found) {
        Renderer broken = BrokenTemplates.with("kubernetes/" + template, text, instead);
        Blueprint metanode = Blueprints.ofFile(Examples.METANODE).get(0);

        assertThatThrownBy(() -> Equivalence.somewhere(metanode, 0, broken).compare())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(found);
    }
}
