package dev.holdfast.policies.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.engine.Formats;
import dev.holdfast.policies.engine.InputReader;
import dev.holdfast.policies.haproxy.HaproxyFile;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.tree.Place;
import org.junit.jupiter.api.Test;

/** Files within ConfigMaps are read, and what is found in them is found in the manifest. */
class EmbeddedFilesTest {
    private static InputReader.Outcome read(String text) {
        return new InputReader(Formats.yaml(), Formats.text(), (from, path) -> null)
                .read(new SourceFile(Origin.file("lb.yaml"), text));
    }

    @Test
    void aPlaceInABlockIsThatInTheManifest() {
        InputReader.Outcome outcome = read(
                """
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: lb
                data:
                  haproxy.cfg: |
                    global
                        maxconn 3
                """);
        HaproxyFile file = outcome.inputs().inputs().all(HaproxyFile.class).get(0);
        assertThat(file.sections().get(0).place()).isEqualTo(new Place(7, 5));
        assertThat(file.sections().get(0).lines().get(0).place()).isEqualTo(new Place(8, 9));
        assertThat(file.sections().get(0).origin()).isEqualTo(Origin.file("lb.yaml"));
    }

    @Test
    void aFaultInAFileHidesNothingElse() {
        InputReader.Outcome outcome = read(
                """
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: lb}
                data:
                  haproxy.cfg: "global\\n  description \\"x\\n"
                ---
                apiVersion: v1
                kind: Namespace
                metadata: {name: shop}
                """);
        assertThat(outcome.faults()).extracting("place").containsExactly(new Place(5, 16));
        assertThat(outcome.inputs().inputs().cluster().objects()).hasSize(2);
    }

    @Test
    void whatAProgramHasToFillInIsPassedOver() {
        InputReader.Outcome outcome = read(
                """
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: lb}
                data:
                  haproxy.cfg: |
                    {{ range services }}
                    global
                """);
        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.inputs().inputs().all(HaproxyFile.class)).isEmpty();
    }
}
