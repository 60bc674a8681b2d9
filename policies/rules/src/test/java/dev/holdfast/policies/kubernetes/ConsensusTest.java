package dev.holdfast.policies.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.rule.Origin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConsensusTest {
    private static @Nullable Consensus of(String annotations) {
        return Consensus.of(new KubernetesObject(
                Origin.file("a.yaml"), Objects.yaml("{metadata: {name: a, annotations: {" + annotations + "}}}")));
    }

    @Test
    void readsWhatIsSaid() {
        assertThat(of("holdfast.dev/consensus: byzantine members=5 quorum=4")).isEqualTo(new Consensus(true, 5L, 4L));
        assertThat(of("holdfast.dev/consensus: crash  members=3 quorum=x")).isEqualTo(new Consensus(false, 3L, null));
        assertThat(of("holdfast.dev/consensus: raft")).isEqualTo(new Consensus(false, null, null));
        assertThat(of("other: x")).isNull();
    }
}
