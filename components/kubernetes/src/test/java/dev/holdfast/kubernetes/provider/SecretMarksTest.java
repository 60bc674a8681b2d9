package dev.holdfast.kubernetes.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecretMarksTest {

    @Test
    void marksOnlyTheValueInsideAMap() {
        Map<String, Object> outs = ObjectTree.copy(Map.of("spec", Map.of("host", "h", "password", "p")));

        SecretMarks.put(outs, Map.of("spec", Map.of("host", "h", "password", new Secret("p"))));

        assertThat(outs).isEqualTo(Map.of("spec", Map.of("host", "h", "password", new Secret("p"))));
    }

    @Test
    void marksTheWholeListAsItsOrderMayDiffer() {
        Map<String, Object> outs = ObjectTree.copy(Map.of("args", List.of("q", "p")));

        SecretMarks.put(outs, Map.of("args", List.of(new Secret("p"), "q")));

        assertThat(outs).isEqualTo(Map.of("args", new Secret(List.of("q", "p"))));
    }

    @Test
    void alwaysMarksTheDataOfASecret() {
        Map<String, Object> outs =
                ObjectTree.copy(Map.of("kind", "Secret", "type", "Opaque", "data", Map.of("a", "YQ==")));

        SecretMarks.put(outs, Map.of());

        assertThat(outs).containsEntry("type", "Opaque").containsEntry("data", new Secret(Map.of("a", "YQ==")));
    }

    @Test
    void checkpointMarksInputsAndLiveObjectAndReadsBackWithoutMarks() {
        Map<String, Object> inputs = Map.of("kind", "Secret", "data", Map.of("a", "YQ=="));
        Map<String, Object> live =
                Map.of("kind", "Secret", "data", Map.of("a", "YQ=="), "metadata", Map.of("uid", "1"));
        Checkpoint checkpoint = new Checkpoint(inputs, live, "v1", "pulumi-kubernetes-1");

        Map<String, Object> state = checkpoint.toProperties(Map.of());

        assertThat(state.get("data")).isInstanceOf(Secret.class);
        assertThat(ObjectTree.at(state, "__inputs", "data")).isInstanceOf(Secret.class);
        assertThat(Checkpoint.parse(state)).isEqualTo(checkpoint);
    }
}
