package dev.holdfast.policies.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.engine.Catalogue;
import dev.holdfast.policies.engine.Check;
import dev.holdfast.policies.engine.Formats;
import dev.holdfast.policies.engine.InputReader;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.rule.Finding;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.settings.Settings;
import dev.holdfast.policies.waiver.Waivers;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Waivers in comments of files of Prometheus and Traefik. What is left is told as rule, line, and a mark where it is waived. */
class CommentWaiversTest {
    private static final String UNTIL = " until 2027-01-31: until the move";
    private static final String ALERT = "# holdfast:waive P01b" + UNTIL;
    private static final String SERVERS = "# holdfast:waive N09g" + UNTIL;

    private static List<String> judged(String text) {
        Inputs inputs = new InputReader(Formats.yaml(), Formats.text(), (from, path) -> null)
                .read(new SourceFile(Origin.file("rules.yaml"), text))
                .inputs()
                .inputs();
        Set<String> ids = Set.of("P01b", "N09g", "N09a");
        List<Rule> rules = Catalogue.all().stream()
                .filter(rule -> ids.contains(rule.info().id()))
                .toList();
        List<Finding> findings = new Check(rules, Settings.production()).run(inputs);
        return new Waivers(ids, LocalDate.of(2027, 1, 1))
                .judge(findings, inputs.subjects(), List.of()).stream()
                        .map(each -> each.finding().rule().id() + " "
                                + each.finding().place().line() + (each.isWaived() ? " waived" : ""))
                        .sorted()
                        .toList();
    }

    private static String alerts(String head, String group, String one, String behind) {
        return """
                %s
                groups:
                  - name: a %s
                    rules:
                      %s
                      - alert: One
                        expr: up == 0 %s
                        labels: {}
                      - alert: Two
                        expr: up == 0
                        labels:
                          team: shop
                  - name: b
                    rules:
                      - alert: Three
                        expr: up == 0
                """
                .formatted(head, group, one, behind);
    }

    @Test
    void withoutOneAllIsTold() {
        assertThat(judged(alerts("", "", "", ""))).containsExactly("P01b 12", "P01b 15", "P01b 8");
    }

    @Test
    void oneAtAnAlertIsForThatAlert() {
        assertThat(judged(alerts("", "", ALERT, ""))).containsExactly("P01b 12", "P01b 15", "P01b 8 waived");
    }

    @Test
    void oneAtAGroupIsForItsAlerts() {
        assertThat(judged(alerts("", ALERT, "", ""))).containsExactly("P01b 12 waived", "P01b 15", "P01b 8 waived");
    }

    @Test
    void oneAtTheHeadIsForTheFile() {
        assertThat(judged(alerts(ALERT, "", "", "")))
                .containsExactly("P01b 12 waived", "P01b 15 waived", "P01b 8 waived");
    }

    @Test
    void oneBesideWhatIsWrongCoversNothing() {
        assertThat(judged(alerts("", "", "", ALERT))).contains("P01b 8", "W03 7");
        assertThat(judged(alerts("# holdfast:waive P01b for ever", "", "", ""))).contains("W02 1", "P01b 8");
    }

    @Test
    void inAConfigMapItIsReadAsWell() {
        String text = alerts("", "", ALERT, "").indent(4);
        String map = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: rules}\ndata:\n  rules.yaml: |\n" + text;

        assertThat(judged(map)).containsExactly("P01b 13 waived", "P01b 17", "P01b 20");
    }

    @Test
    void anAnnotationOfTheHolderIsForAllThatItHolds() {
        String map =
                """
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: rules
                  annotations: {holdfast.dev/waive-P01b: "%s"}
                data:
                  rules.yaml: |
                """
                        .formatted(UNTIL.strip());

        assertThat(judged(map + alerts("", "", "", "").indent(4))).hasSize(3).allSatisfy(each -> assertThat(each)
                .endsWith("waived"));
    }

    @Test
    void oneAtAServiceOfTraefikIsForThatService() {
        String text =
                """
                http:
                  services:
                    one: %s
                      loadBalancer:
                        servers: [{url: "http://10.0.0.1"}, {url: "http://10.0.0.2"}]
                    two:
                      %s
                      loadBalancer:
                        servers:
                        - url: http://10.0.0.1
                        - url: http://10.0.0.2
                    three:
                      loadBalancer:
                        servers: [{url: "http://10.0.0.1"}, {url: "http://10.0.0.2"}]
                """;
        assertThat(judged(text.formatted(SERVERS, SERVERS)))
                .containsExactly("N09g 14", "N09g 5 waived", "N09g 9 waived");
        assertThat(judged(SERVERS + "\n" + text.formatted("", ""))).hasSize(3).allSatisfy(each -> assertThat(each)
                .endsWith("waived"));
    }

    @Test
    void oneInAFileOfTraefikThatCoversNothingIsTold() {
        assertThat(judged("entryPoints:\n  web: {address: ':80'} " + SERVERS + "\n"))
                .containsExactly("W03 2");
    }
}
