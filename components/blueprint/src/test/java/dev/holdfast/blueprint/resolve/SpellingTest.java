package dev.holdfast.blueprint.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.EnvironmentSource;
import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.ScalingStepBlueprint;
import dev.holdfast.topology.InstanceField;
import dev.holdfast.topology.OnStandbyLoss;
import dev.holdfast.topology.Protocol;
import dev.holdfast.topology.TlsVersion;
import dev.holdfast.topology.units.SecretReference;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {
    @Test
    void valuesAreSpelledAsInATopology() {
        assertThat(Spelling.of(Duration.ofSeconds(90))).isEqualTo("1m30s");
        assertThat(Spelling.of(TlsVersion.V1_3)).isEqualTo("1.3");
        assertThat(Spelling.of(OnStandbyLoss.STALL)).isEqualTo("stall");
        assertThat(Spelling.of(new PortBlueprint("rpc", 8545, Protocol.HTTP))).isEqualTo("rpc");
        assertThat(Spelling.of(List.of(new ScalingStepBlueprint(false, 4, Duration.ofMinutes(1)))))
                .isEqualTo("[{replicas: 4, period: 1m}]");
    }

    @Test
    void aSecretIsSpelledByItsPlaceOnly() {
        assertThat(Spelling.of(new EnvironmentSource.Secret(SecretReference.of("node/key"))))
                .isEqualTo("secret node/key");
        assertThat(Spelling.of(new EnvironmentSource.Instance(InstanceField.NAME)))
                .isEqualTo("the replica's name");
        assertThat(Spelling.of(new EnvironmentSource.Outside("REGION"))).isEqualTo("variable REGION at deployment");
    }

    @Test
    void aLongTextIsSpelledByItsFirstLine() {
        assertThat(Spelling.text("one")).isEqualTo("one");
        assertThat(Spelling.text("one\n")).isEqualTo("one");
        assertThat(Spelling.text("one\ntwo\nthree\n")).isEqualTo("one … (2 more lines)");
    }
}
