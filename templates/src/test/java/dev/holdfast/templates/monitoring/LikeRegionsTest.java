package dev.holdfast.templates.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.monitoring.Site;
import dev.holdfast.blueprint.resolve.Resolving;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.grafana.GrafanaFiles;
import dev.holdfast.templates.prometheus.PrometheusFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules and dashboards are printed once for all regions where the same runs. */
class LikeRegionsTest {
    private final Renderer renderer = new Renderer();
    private final PrometheusFiles prometheus = new PrometheusFiles(renderer);
    private final GrafanaFiles grafana = new GrafanaFiles(renderer);

    @Test
    void likeRegionsShareTheirTexts() {
        List<Site> sites = Site.of(Resolving.example("kv-store", null));
        assertThat(sites.get(1).platform()).isEqualTo(sites.get(0).platform());

        assertThat(prometheus.rules(sites.get(1))).isSameAs(prometheus.rules(sites.get(0)));
        assertThat(grafana.dashboards(sites.get(1))).isSameAs(grafana.dashboards(sites.get(0)));
    }

    @Test
    void whatIsRememberedIsWhatWouldBePrinted() {
        // Several systems and environments by one printer: none may get what another has.
        for (String example : List.of("ara-ai", "kv-store", "metanode", "routemq")) {
            for (Blueprint blueprint : List.of(Resolving.example(example, null), Resolving.example(example, "dev"))) {
                for (Site site : Site.of(blueprint)) {
                    assertThat(prometheus.rules(site))
                            .as(example + " " + site.region())
                            .isEqualTo(new PrometheusFiles(renderer).rules(site));
                    assertThat(grafana.dashboards(site))
                            .as(example + " " + site.region())
                            .isEqualTo(new GrafanaFiles(renderer).dashboards(site));
                }
            }
        }
    }
}
