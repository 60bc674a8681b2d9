package dev.holdfast.blueprint.resolve;

import static dev.holdfast.blueprint.resolve.Resolving.LOCAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.EnvironmentSource;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.StorageTierBlueprint;
import org.junit.jupiter.api.Test;

class TierResolutionTest {
    private final ServiceBlueprint web = Resolving.web(
            LOCAL
                    + """
                      web:
                        image: example.org/web:1.0
                        storage: {size: 1Gi, mountPath: /data}
                        tiers:
                          cold: {after: 365d, objects: "s3://kv-cold/web"}
                          warm-1: {after: 30d, volume: {size: 10Gi, mountPath: /warm}}
                    """);

    @Test
    void youngerDataComesFirst() {
        assertThat(web.tiers()).extracting(StorageTierBlueprint::name).containsExactly("warm-1", "cold");
    }

    @Test
    void theServiceIsToldWhenAndWhere() {
        assertThat(web.env())
                .containsEntry("TIER_WARM_1_AFTER_MS", new EnvironmentSource.Text("2592000000"))
                .containsEntry("TIER_WARM_1_PATH", new EnvironmentSource.Text("/warm"))
                .containsEntry("TIER_COLD_AFTER_MS", new EnvironmentSource.Text("31536000000"))
                .containsEntry("TIER_COLD_OBJECTS", new EnvironmentSource.Text("s3://kv-cold/web"))
                .doesNotContainKeys("TIER_COLD_PATH", "TIER_WARM_1_OBJECTS");
    }
}
