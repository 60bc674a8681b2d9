package dev.holdfast.kubernetes.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import com.pulumi.test.PulumiTest;
import dev.holdfast.kubernetes.object.TreePath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValueDigestsTest {
    private static final TreePath HASH =
            TreePath.of("spec", "template", "metadata", "annotations", ValueDigests.ANNOTATION);

    private static Map<String, Object> configMap(String name, Object text) {
        return Map.of("kind", "ConfigMap", "metadata", Map.of("name", name), "data", Map.of("file", text));
    }

    private static Map<String, Object> deployment(String configMap) {
        return Map.of("kind", "Deployment", "spec", Map.of("template", template(configMap)));
    }

    private static Map<String, Object> template(String configMap) {
        return Map.of(
                "metadata", Map.of("annotations", Map.of("a", "b")),
                "spec", Map.of("volumes", List.of(Map.of("configMap", Map.of("name", configMap)))));
    }

    private static String hash(@Nullable Object digest) {
        Output<?> output = (Output<?>) Objects.requireNonNull(digest);
        return PulumiTest.extractValue(output.applyValue(String::valueOf));
    }

    private static @Nullable Object digest(String value) {
        return HASH.in(new ValueDigests(List.of(configMap("web", Output.of(value)))).on(deployment("web")));
    }

    @Test
    void podsThatReadAValueAreReplacedWhenItChanges() {
        assertThat(hash(digest("one")))
                .hasSize(16)
                .isEqualTo(hash(digest("one")))
                .isNotEqualTo(hash(digest("two")));
    }

    @Test
    void otherAnnotationsStay() {
        Map<String, Object> changed =
                new ValueDigests(List.of(configMap("web", Output.of("one")))).on(deployment("web"));

        assertThat(TreePath.of("spec", "template", "metadata", "annotations", "a")
                        .in(changed))
                .isEqualTo("b");
    }

    @Test
    void podsOfJobsAreReplacedToo() {
        Map<String, Object> job = Map.of(
                "kind", "CronJob", "spec", Map.of("jobTemplate", Map.of("spec", Map.of("template", template("web")))));
        Map<String, Object> changed = new ValueDigests(List.of(configMap("web", Output.of("one")))).on(job);

        assertThat(TreePath.of("spec", "jobTemplate").in(changed))
                .extracting(HASH::in)
                .isInstanceOf(Output.class);
    }

    @Test
    void whatReadsNoValueStaysAsItIs() {
        Map<String, Object> other = deployment("other");
        Map<String, Object> plain = deployment("plain");
        ValueDigests digests =
                new ValueDigests(List.of(configMap("web", Output.of("one")), configMap("plain", "text")));

        assertThat(digests.on(other)).isSameAs(other);
        assertThat(digests.on(plain)).isSameAs(plain);
    }
}
