package dev.holdfast.kubernetes.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.core.Output;
import com.pulumi.core.internal.Internal;
import dev.holdfast.blueprint.kubernetes.api.ConfigMap;
import dev.holdfast.blueprint.kubernetes.api.ObjectMeta;
import dev.holdfast.kubernetes.deferred.DeferredValues;
import dev.holdfast.kubernetes.object.TreePath;
import dev.holdfast.templates.kubernetes.ObjectPatches;
import dev.holdfast.topology.ObjectPatch;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LoweredObjectsTest {
    private final DeferredValues deferred = new DeferredValues("web");

    private static ConfigMap config(String name, String text) {
        return new ConfigMap(new ObjectMeta(name, "shop", Map.of(), Map.of()), Map.of("file", text));
    }

    private static Object at(LoweredObjects objects, String... path) {
        return Objects.requireNonNull(
                TreePath.of(path).in(objects.objects().get(0).args().tree()));
    }

    @Test
    void anOutputTakesThePlaceOfItsTokenWhereverItStands() {
        String token = deferred.token(Output.ofSecret("db"));
        LoweredObjects objects = LoweredObjects.of("shop-web", List.of(config("shop-web", "host=" + token)))
                .deferred(deferred)
                .build();

        Object value = at(objects, "data", "file");
        assertThat(value).isInstanceOf(Output.class);
        assertThat(Internal.of((Output<?>) value).isSecret().join()).isTrue();
        assertThat(Internal.of((Output<?>) value).getDataAsync().join().getValueNullable())
                .isEqualTo("host=db");
    }

    @Test
    void aNameThatIsNotKnownBeforeDeploymentIsRefused() {
        LoweredObjects.Builder builder = LoweredObjects.of(
                        "shop-web", List.of(config(deferred.token(Output.of("any")), "text")))
                .deferred(deferred);

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the name of a ConfigMap has to be known before deployment, and depends on an output");
    }

    @Test
    void aPatchMayHoldNumbersOfAnySize() {
        ObjectPatch patch = new ObjectPatch(
                "ConfigMap", "shop-web", null, Map.of("metadata", Map.of("generation", 5_000_000_000L)));
        LoweredObjects objects = LoweredObjects.of("shop-web", List.of(config("shop-web", "text")))
                .patched(List.of(new ObjectPatches("patches", List.of(patch))), "north")
                .build();

        assertThat(at(objects, "metadata", "generation")).isEqualTo(5e9);
    }

    @Test
    void aPatchThatAddsAFieldOnTopWhichNoObjectHasIsRefused() {
        ObjectPatch patch = new ObjectPatch("ConfigMap", "shop-web", null, Map.of("dada", Map.of()));
        LoweredObjects.Builder builder = LoweredObjects.of("shop-web", List.of(config("shop-web", "text")))
                .patched(List.of(new ObjectPatches("patches", List.of(patch))), "north");

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a ConfigMap has no field dada");
    }

    @Test
    void theValuesOfASecretAreSecretWhateverTheyWereBefore() {
        LoweredObjects objects = LoweredObjects.of("shop-web", List.of())
                .secret("tls", "shop", Map.of(), Map.of("tls.crt", Output.of("a"), "tls.key", Output.of("b")))
                .build();

        Output<?> value = (Output<?>) at(objects, "stringData", "tls.key");
        assertThat(Internal.of(value).isSecret().join()).isTrue();
        assertThat(at(objects, "type")).isEqualTo("kubernetes.io/tls");
        assertThat(objects.objects().get(0).role()).isEqualTo("tls-secret");
    }
}
