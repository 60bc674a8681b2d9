package dev.holdfast.blueprint.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.monitoring.scrape.CheckModule;
import dev.holdfast.blueprint.monitoring.scrape.CheckModules;
import dev.holdfast.blueprint.monitoring.scrape.PrometheusConfiguration;
import dev.holdfast.blueprint.monitoring.scrape.ScrapeJob;
import dev.holdfast.blueprint.monitoring.scrape.ScrapeLowering;
import dev.holdfast.blueprint.resolve.Resolving;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScrapeLoweringTest {
    private static final String PORTS = "    ports: [{name: http, port: 80, protocol: http}]\n";

    private static Site site(String lines, Platform platform) {
        Blueprint blueprint = Resolving.blueprint(Resolving.WEB + lines);
        return new Site(blueprint, "local", platform);
    }

    private static ScrapeJob job(Site site, String name) {
        return ScrapeLowering.lower(site).jobs().stream()
                .filter(job -> job.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAnswerMayNotTakeLongerThanTheNextQuestion() {
        assertThat(ScrapeLowering.lower(site("monitoring: {scrapeInterval: 5s}\n", Platform.COMPOSE)))
                .extracting(PrometheusConfiguration::scrapeInterval, PrometheusConfiguration::scrapeTimeout)
                .containsExactly("5s", "5s");
        assertThat(ScrapeLowering.lower(site("monitoring: {scrapeInterval: 30s}\n", Platform.COMPOSE))
                        .scrapeTimeout())
                .isEqualTo("10s");
    }

    @Test
    void aClusterIsAskedByDiscoveryAndOneHostByName() {
        String metrics = PORTS + "    replicas: 2\n    metrics: {port: http, path: /m}\n";

        ScrapeJob found = job(site(metrics, Platform.KUBERNETES), "service-web");
        assertThat(Resolving.there(found.discovery()).selector())
                .isEqualTo("app.kubernetes.io/name=web,app.kubernetes.io/instance=shop-web");
        assertThat(found.targets()).isEmpty();

        ScrapeJob known = job(site(metrics, Platform.COMPOSE), "service-web");
        assertThat(known.discovery()).isNull();
        assertThat(known.path()).isEqualTo("/m");
        assertThat(known.targets()).singleElement().satisfies(targets -> assertThat(targets.targets())
                .containsExactly("web:80"));
    }

    @Test
    void ofKubeletsOnlyWhatBelongsToTheSystemIsKept() {
        assertThat(job(site("", Platform.KUBERNETES), "cadvisor").metricRelabelings())
                .extracting(change -> change.sourceLabels().get(0) + " " + change.regex())
                .containsExactly(
                        "namespace shop", "__name__ container_(cpu_usage_seconds_total|memory_working_set_bytes)");
    }

    @Test
    void aCheckAsksWhatTheReadinessProbeAsks() {
        Site site = site(PORTS + "    readinessProbe: {jsonRpc: {port: http, method: ping}}\n", Platform.KUBERNETES);

        assertThat(Check.of(site)).singleElement().satisfies(check -> {
            assertThat(check.module()).isEqualTo("json-rpc-web");
            assertThat(check.targets()).containsExactly("http://shop-web.shop.svc:80/");
        });
        assertThat(CheckModules.of(site)).singleElement().satisfies(module -> {
            assertThat(module.body()).contains("\"method\":\"ping\"");
            assertThat(module.result()).isNotNull();
        });
    }

    @Test
    void aPortWithoutAQuestionIsConnectedTo() {
        Site site = site(
                "    ports: [{name: raw, port: 7000, protocol: tcp}]\n    replicas: 2\n    consensus: {faults: crash}\n",
                Platform.COMPOSE);

        assertThat(Check.of(site)).singleElement().satisfies(check -> {
            assertThat(check.module()).isEqualTo(Check.TCP);
            assertThat(check.targets()).containsExactly("web-1:7000", "web-2:7000");
        });
        assertThat(CheckModules.of(site)).extracting(CheckModule::prober).isEqualTo(List.of("tcp"));
    }

    @Test
    void whatNobodyCanConnectToIsNotChecked() {
        assertThat(Check.of(site("", Platform.KUBERNETES))).isEmpty();
        assertThat(ScrapeLowering.lower(site("", Platform.KUBERNETES)).jobs())
                .extracting(ScrapeJob::name)
                .doesNotContain("checks");
    }
}
