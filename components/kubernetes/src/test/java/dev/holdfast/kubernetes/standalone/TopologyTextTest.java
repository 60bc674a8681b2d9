package dev.holdfast.kubernetes.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.pulumi.core.Output;
import dev.holdfast.kubernetes.args.SecretKeyOf;
import dev.holdfast.kubernetes.args.Written;
import dev.holdfast.kubernetes.deferred.DeferredValues;
import dev.holdfast.topology.Access;
import dev.holdfast.topology.Algorithm;
import dev.holdfast.topology.CacheEngine;
import dev.holdfast.topology.CacheRole;
import dev.holdfast.topology.DatabaseEngine;
import dev.holdfast.topology.Engine;
import dev.holdfast.topology.Eviction;
import dev.holdfast.topology.ExposureKind;
import dev.holdfast.topology.Faults;
import dev.holdfast.topology.InstanceField;
import dev.holdfast.topology.OnStandbyLoss;
import dev.holdfast.topology.PoolMode;
import dev.holdfast.topology.PostgresOperator;
import dev.holdfast.topology.Profile;
import dev.holdfast.topology.Protocol;
import dev.holdfast.topology.ServiceKind;
import dev.holdfast.topology.Strictness;
import dev.holdfast.topology.UpdateStrategy;
import dev.holdfast.topology.VolumeRetention;
import dev.holdfast.topology.WalArchive;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.Percent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TopologyTextTest {
    private static String print(Written written) {
        return TopologyText.printer(new DeferredValues("test")).apply(written);
    }

    static Stream<Enum<?>> constants() {
        return Stream.<Enum<?>[]>of(
                        Access.values(),
                        Algorithm.values(),
                        CacheEngine.values(),
                        CacheRole.values(),
                        PoolMode.values(),
                        PostgresOperator.values(),
                        ServiceKind.values(),
                        DatabaseEngine.values(),
                        Engine.values(),
                        Eviction.values(),
                        ExposureKind.values(),
                        Faults.values(),
                        InstanceField.values(),
                        OnStandbyLoss.values(),
                        Profile.values(),
                        Protocol.values(),
                        Strictness.values(),
                        UpdateStrategy.values(),
                        VolumeRetention.values(),
                        WalArchive.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void aConstantIsSpelledAsTheLanguageSpellsIt(Enum<?> constant) throws NoSuchFieldException {
        String spelled = constant.getDeclaringClass()
                .getField(constant.name())
                .getAnnotation(JsonProperty.class)
                .value();
        assertThat(print(Written.of("a", constant))).isEqualTo("{\"a\": \"" + spelled + "\"}");
    }

    @Test
    void valuesAreWrittenAsInAFile() {
        assertThat(print(Written.of("number", 3)
                        .with("large", 4_000_000_000L)
                        .with("decimal", new BigDecimal("0.50"))
                        .with("truth", true)
                        .with("text", "3")
                        .with("time", Duration.ofSeconds(90))
                        .with("zone", ZoneId.of("UTC"))
                        .with("size", Bytes.parse("1Gi"))
                        .with("share", Percent.of(70))
                        .with("list", List.of("a", 1))
                        .with("map", Map.of("k", "v"))
                        .with("none", Written.nothing())))
                .isEqualTo("{\"number\": 3,\"large\": 4000000000,\"decimal\": 0.50,\"truth\": true,\"text\": \"3\","
                        + "\"time\": \"1m30s\",\"zone\": \"UTC\",\"size\": \"1Gi\",\"share\": \"70%\","
                        + "\"list\": [\"a\",1],\"map\": {\"k\": \"v\"},\"none\": {}}");
    }

    @Test
    void noTextEndsItsQuotes() {
        assertThat(print(Written.of("a\"b", "c\\d\"e\n\u0007")))
                .isEqualTo("{\"a\\\"b\": \"c\\\\d\\\"e\\u000a\\u0007\"}");
    }

    @Test
    void oneValueIsOneTokenWhereverItStands() {
        Output<String> later = Output.of("x");
        String text = print(Written.of("a", later)
                .with("b", later)
                .with("c", Output.of("y"))
                .with("d", new SecretKeyOf(Output.of("s"), "key")));
        assertThat(text)
                .matches("\\{\"a\": \"(hf-deferred-[0-9a-f]{6}-0x)\",\"b\": \"\\1\",\"c\":"
                        + " \"hf-deferred-[0-9a-f]{6}-1x\",\"d\": \"hf-deferred-[0-9a-f]{6}-2x/key\"}");
    }

    @Test
    void aTextThatLooksLikeATokenIsRefused() {
        assertThatThrownBy(() -> print(Written.of("a", "hf-deferred-012345-0x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("write something else");
    }
}
