package dev.holdfast.templates.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.resolve.Resolving;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.output.RenderedFile;
import dev.holdfast.templates.prometheus.PrometheusFiles;
import java.util.List;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.api.Test;

/** What measures the RouteMQ of the examples. */
class RoutemqMonitoringTest {
    private final List<RenderedFile> files =
            new PrometheusFiles(new Renderer()).standAlone(Resolving.example("routemq", null));

    @Test
    void theAutoscalerGetsItsMetricFromAnAdapter() {
        assertThat(files)
                .extracting(file -> file.path().text())
                .contains("prometheus/kubernetes/us-east-1/adapter.yaml")
                .doesNotContain("prometheus/compose/us-east-1/adapter.yaml");
        String adapter = files.stream()
                .filter(file -> file.path().text().endsWith("adapter.yaml"))
                .map(RenderedFile::text)
                .findFirst()
                .orElseThrow();
        assertThat(adapter).contains("as: messages_per_second", "rate(<<.Series>>{<<.LabelMatchers>>}[1m])");
        Approvals.verify(adapter, new Options().forFile().withExtension(".yaml"));
    }
}
