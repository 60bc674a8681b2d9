package dev.holdfast.templates.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.resolve.Resolving;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.openslo.OpensloFiles;
import dev.holdfast.templates.prometheus.PrometheusFiles;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.api.Test;

/** How the key-value store of the examples is watched. */
class KvStoreMonitoringTest {
    private final Blueprint store = Resolving.example("kv-store", null);
    private final Renderer renderer = new Renderer();

    @Test
    void rules() {
        String text = Rendered.text(
                new PrometheusFiles(renderer).standAlone(store), "prometheus/kubernetes/us-east-1/rules/store.yaml");
        assertThat(text)
                .as("compactions, hot keys and lag are metrics of the store itself")
                .contains("kv_compactions_pending", "kv_hot_keys", "kv_replication_lag_seconds")
                .as("both volumes of a replica, by the names of their claims")
                .contains("[a-z0-9-]+-kv-store-store-[0-9]+")
                .as("a budget of 0.05% burns 14.4 times too fast")
                .contains("(14.4 * 0.0005)");
        Approvals.verify(text, new Options().forFile().withExtension(".yaml"));
    }

    @Test
    void objectives() {
        String text = Rendered.text(new OpensloFiles(renderer).render(store), "openslo/store.yaml");
        assertThat(text).contains("target: 0.9995");
        Approvals.verify(text, new Options().forFile().withExtension(".yaml"));
    }
}
