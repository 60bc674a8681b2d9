package dev.holdfast.templates.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.resolve.Resolving;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.api.Test;

/** What the key-value store of the examples becomes on the host of a developer. */
class KvStoreComposeTest {
    private final Rendered store = Rendered.of(Resolving.example("kv-store", "dev"));

    @Test
    void composeFile() {
        assertThat(store.map("services.store-1.environment"))
                .containsEntry("KV_RING_MEMBER", "0")
                .containsEntry("KV_RING_REGION", "local")
                .containsEntry("TIER_WARM_PATH", "/data/warm");
        assertThat(store.map("services.store-3.environment")).containsEntry("KV_RING_MEMBER", "2");
        assertThat(store.map("volumes")).containsKeys("store-1-data", "store-1-tier-warm", "store-3-tier-warm");
        assertThat(store.map("services.store-1-volume").toString())
                .as("both volumes are handed over")
                .contains("/data/hot", "/data/warm");
        Approvals.verify(store.text(), new Options().forFile().withExtension(".yaml"));
    }
}
