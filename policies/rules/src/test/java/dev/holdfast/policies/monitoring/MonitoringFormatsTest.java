package dev.holdfast.policies.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.engine.Formats;
import dev.holdfast.policies.engine.InputReader;
import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.tree.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files of Prometheus and Grafana are found wherever they stand. */
class MonitoringFormatsTest {
    private static final String RULES =
            "groups:\n  - name: a\n    rules:\n      - alert: Down\n        expr: up == 0\n";

    private static InputReader.Outcome read(String name, String text) {
        InputReader reader = new InputReader(Formats.yaml(), Formats.text(), (from, path) -> null);
        return reader.read(new SourceFile(Origin.file(name), text));
    }

    private static Inputs inputs(String name, String text) {
        InputReader.Outcome outcome = read(name, text);
        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.skipped()).isNull();
        return outcome.inputs().inputs();
    }

    @Test
    void aRuleFileHasThePlacesOfItsValues() {
        RuleFile file = inputs("rules/a.yaml", RULES).all(RuleFile.class).get(0);
        PrometheusRule alert = file.alerts().get(0);
        assertThat(alert.words()).isEqualTo("alert Down");
        assertThat(alert.place()).isEqualTo(new Place(4, 9));
        assertThat(alert.path()).isEqualTo("groups[0].rules[0]");
    }

    @Test
    void anEmptyRuleFileIsOneAsWell() {
        assertThat(inputs("rules/a.yaml", "groups: []\n").all(RuleFile.class)).hasSize(1);
    }

    @Test
    void whatStandsInAConfigMapHasItsPlaceThere() {
        String map =
                "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: m\n  annotations: {holdfast.dev/waive-P01b: 'until 2027-01-01: x'}\n"
                        + "data:\n  other: \"{{ groups: x\"\n  rules.yaml: |\n"
                        + RULES.indent(4)
                        + "  prometheus.yml: |\n    scrape_configs:\n      - {job_name: api, scrape_interval: 5s}\n"
                        + "  d.json: |\n    {\"title\": \"D\", \"uid\": \"d\", \"panels\": [{\"title\": \"P\"}]}\n";
        Inputs inputs = inputs("k/map.yaml", map);
        RuleFile file = inputs.all(RuleFile.class).get(0);
        assertThat(file.alerts().get(0).place()).isEqualTo(new Place(12, 13));
        assertThat(file.alerts().get(0).waivers()).hasSize(1);
        assertThat(file.document().words()).isEqualTo("ConfigMap m rules.yaml");
        assertThat(inputs.all(ScrapeConfiguration.class).get(0).intervals()).containsEntry("api", 5000L);
        assertThat(inputs.all(Dashboard.class).get(0).panels()).hasSize(1);
        assertThat(inputs.cluster().ofKind("ConfigMap"))
                .as("the object is read as well")
                .hasSize(1);
    }

    @Test
    void aPrometheusRuleKeepsItsPlaces() {
        String object = "apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nmetadata: {name: r}\nspec:\n"
                + RULES.indent(2);
        RuleFile file = inputs("k/rule.yaml", object).all(RuleFile.class).get(0);
        assertThat(file.alerts().get(0).place()).isEqualTo(new Place(8, 11));
    }

    @Test
    void objectsInAListAreFoundToo() {
        String list =
                "apiVersion: v1\nkind: List\nitems:\n  - apiVersion: monitoring.coreos.com/v1\n    kind: PrometheusRule\n    metadata: {name: r}\n    spec:\n"
                        + RULES.indent(6);
        Inputs inputs = inputs("k/list.yaml", list);
        assertThat(inputs.all(RuleFile.class)).hasSize(1);
        assertThat(inputs.cluster().objects()).hasSize(1);
    }

    @Test
    void intervalsAreThoseOfTheJobElseOfAllElseAMinute() {
        String text =
                "global: {scrape_interval: 15s}\nscrape_configs: [{job_name: a}, {job_name: b, scrape_interval: 2m}]\n";
        assertThat(inputs("p.yml", text).all(ScrapeConfiguration.class).get(0).intervals())
                .containsEntry("a", 15_000L)
                .containsEntry("b", 120_000L);
        assertThat(inputs("p.yml", "scrape_configs: [{job_name: a}]")
                        .all(ScrapeConfiguration.class)
                        .get(0)
                        .intervals())
                .containsEntry("a", 60_000L);
    }

    @Test
    void aDashboardOfTheApiIsUnwrappedAndItsRowsOpened() {
        String text =
                "{\"meta\": {}, \"dashboard\": {\"title\": \"D\", \"schemaVersion\": 39, \"panels\": [{\"type\": \"row\", \"panels\": [{}]}], \"rows\": [{\"panels\": [{}]}]}}";
        assertThat(inputs("d.json", text).all(Dashboard.class).get(0).panels())
                .extracting(Dashboard.Panel::path)
                .containsExactly("panels[0]", "panels[0].panels[0]", "rows[0].panels[0]");
    }

    @Test
    void whatIsNoRuleIsRefusedWithItsPlace() {
        refused("groups:\n  - rules: [{alert: A, expr: up}]\n", "groups[0] has to be a mapping", new Place(2, 5));
        refused("groups:\n  - name: a\n    rules: [{alert: A}]\n", "groups[0].rules[0] needs expr", new Place(3, 13));
        refused(
                """
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: m}
                data:
                  r.yaml: |
                    groups:
                      - {name: a, rules: [{alert: A}]}
                """,
                "r.yaml: groups[0].rules[0] needs expr",
                new Place(7, 27));
    }

    private static void refused(String text, String reason, Place place) {
        List<BadDocument> faults = read("r.yaml", text).faults();
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault).hasMessageStartingWith(reason);
            assertThat(fault.place()).isEqualTo(place);
        });
    }
}
