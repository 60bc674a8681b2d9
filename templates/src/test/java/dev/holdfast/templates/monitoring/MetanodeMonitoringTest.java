package dev.holdfast.templates.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.resolve.Resolving;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.alertmanager.AlertmanagerFiles;
import dev.holdfast.templates.grafana.GrafanaFiles;
import dev.holdfast.templates.openslo.OpensloFiles;
import dev.holdfast.templates.output.RenderedFile;
import dev.holdfast.templates.prometheus.PrometheusFiles;
import dev.holdfast.templates.readback.YamlReadBack;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.api.Test;

/** What measures the MetaNode of the examples. */
class MetanodeMonitoringTest {
    private static final String SITE = "prometheus/kubernetes/us-east-1/";

    private final Blueprint metanode = Resolving.metanode(null);
    private final Renderer renderer = new Renderer();
    private final List<RenderedFile> prometheus = new PrometheusFiles(renderer).standAlone(metanode);
    private final List<RenderedFile> grafana = new GrafanaFiles(renderer).standAlone(metanode);

    @Test
    void everyFileReadsBack() {
        assertThat(prometheus).hasSizeGreaterThan(80);
        for (List<RenderedFile> files : List.of(
                prometheus,
                grafana,
                new AlertmanagerFiles(renderer).standAlone(metanode),
                new OpensloFiles(renderer).render(metanode))) {
            files.stream().filter(file -> !file.path().text().endsWith(".md")).forEach(file -> assertThat(
                            YamlReadBack.check(file.text()))
                    .as(file.path().text())
                    .isNotEmpty());
        }
    }

    @Test
    void configurationInACluster() {
        String text = Rendered.text(prometheus, SITE + "prometheus.yaml");
        assertThat(text)
                .contains("region: us-east-1")
                .contains("metanode-blockchain.metanode.svc:8545")
                .as("kubelets are asked with the identity of the pod, over TLS")
                .contains("scheme: https", "credentials_file: /var/run/secrets/kubernetes.io/serviceaccount/token")
                .as("a check is asked for by the exporter")
                .contains("replacement: metanode-blackbox-exporter.metanode.svc:9115");
        approve(text, ".yaml");
    }

    @Test
    void configurationOnOneHost() {
        String text = Rendered.text(prometheus, "prometheus/compose/us-east-1/prometheus.yaml");
        assertThat(text)
                .contains("- http://blockchain-1:8545/")
                .contains("state-primary-exporter:9187", "state-replica-2-exporter:9187")
                .doesNotContain("kubernetes");
        approve(text, ".yaml");
    }

    @Test
    void rulesOfAVoteThatBearsOneLiar() {
        String text = Rendered.text(prometheus, SITE + "rules/validator.yaml");
        assertThat(text).contains("statefulset=\"metanode-validator\"}) < 4\n").contains("alert: QuorumAtRisk");
        approve(text, ".yaml");
    }

    @Test
    void rulesOfObjectives() {
        String text = Rendered.text(prometheus, SITE + "rules/blockchain.yaml");
        assertThat(text.lines().filter(line -> line.contains("record: s"))).hasSize(2 * 15);
        assertThat(text)
                .contains("(14.4 * 0.001)", "(14.4 * 0.01)")
                .contains("transaction_queue_length", "alert: VolumeHasToGrow");
    }

    @Test
    void everyAlertLinksToARunbookThatIsThere() {
        Pattern link = Pattern.compile("runbook_url: (\\S+)");
        List<String> paths = prometheus.stream().map(file -> file.path().text()).toList();
        List<String> links = prometheus.stream()
                .filter(file -> file.path().text().contains("/rules/"))
                .flatMap(file -> link.matcher(file.text()).results())
                .map(MatchResult::group)
                .map(found -> "prometheus/" + found.substring("runbook_url: ".length()))
                .distinct()
                .toList();
        assertThat(links).hasSizeGreaterThan(15).allSatisfy(one -> assertThat(paths)
                .contains(one));
    }

    @Test
    void runbookOfAVote() {
        String text = Rendered.text(prometheus, "prometheus/runbooks/quorum-lost.md");
        assertThat(text).contains("never start a new one with an empty volume");
        approve(text, ".md");
    }

    @Test
    void whoIsTold() {
        String text = Rendered.text(
                new AlertmanagerFiles(renderer).standAlone(metanode), "alertmanager/kubernetes/alertmanager.yaml");
        assertThat(text)
                .as("secrets are files, never values")
                .contains("api_url_file: /etc/alertmanager/secrets/alerts/slack")
                .contains("smtp_auth_password_file: /etc/alertmanager/secrets/alerts/smtp")
                .doesNotContain("api_url:", "smtp_auth_password:");
        approve(text, ".yaml");
    }

    @Test
    void overview() {
        String text = Rendered.text(grafana, "grafana/kubernetes/us-east-1/dashboards/overview.json");
        assertThat(text)
                .contains("\"uid\": \"metanode-overview\"")
                .as("the data source is chosen in the dashboard")
                .contains("\"uid\": \"${datasource}\"")
                .doesNotContain("\"uid\": \"prometheus\"");
        approve(text, ".json");
    }

    @Test
    void objectives() {
        String text = Rendered.text(new OpensloFiles(renderer).render(metanode), "openslo/blockchain.yaml");
        assertThat(text).contains("target: 0.999", "duration: \"30d\"", "apiVersion: openslo/v1");
        approve(text, ".yaml");
    }

    private static void approve(String text, String extension) {
        Approvals.verify(text, new Options().forFile().withExtension(extension));
    }
}
