package dev.holdfast.policies.kubernetes.pods;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.rule.Severity;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.ListNode;
import dev.holdfast.policies.tree.MapNode;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.ScalarNode;
import dev.holdfast.policies.tree.UnknownNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MissingSecretTest {
    private static final String POD =
            """
            apiVersion: v1
            kind: Pod
            metadata: {name: api, namespace: shop}
            spec:
              containers:
                - name: api
                  env:
                    - {name: A, valueFrom: {secretKeyRef: {name: db, key: user}}}
                    - {name: B, valueFrom: {secretKeyRef: {name: db, key: password}}}
                    - {name: C, valueFrom: {secretKeyRef: {name: mail, key: password}}}
            """;

    @Test
    void oneSecretIsOneFinding() {
        assertThat(Written.findings(new SecretComesFromSomewhere(), POD))
                .extracting(finding -> finding.message() + " " + finding.place().line())
                .containsExactly(
                        "nothing that was checked makes the Secret db 8",
                        "nothing that was checked makes the Secret mail 10");
    }

    @Test
    void nothingIsMissingWhileANameIsNotKnownYet() {
        Node pod = map(Map.of(
                "metadata", map(Map.of("name", text("api"))),
                "spec", map(Map.of("imagePullSecrets", list(map(Map.of("name", text("registry"))))))));
        assertThat(findings("v1", "Pod", pod, text("db"))).isEqualTo(1);
        assertThat(findings("v1", "Pod", pod, UnknownNode.UNKNOWN)).isZero();
    }

    /** The findings at an object beside a certificate whose Secret has this name. */
    private static int findings(String version, String kind, Node object, Node secretName) {
        Inputs.Collector all = new Inputs.Collector();
        all.add(KubernetesObject.class, object(version, kind, object));
        Node certificate = map(
                Map.of("metadata", map(Map.of("name", text("tls"))), "spec", map(Map.of("secretName", secretName))));
        all.add(KubernetesObject.class, object("cert-manager.io/v1", "Certificate", certificate));
        SecretComesFromSomewhere rule = new SecretComesFromSomewhere();
        RuleRun run = new RuleRun(rule.info(), Severity.WARNING, Map.of());
        rule.check(all.inputs(), run);
        return run.findings().size();
    }

    private static KubernetesObject object(String version, String kind, Node body) {
        Node typed = map(Map.of(
                "apiVersion", text(version),
                "kind", text(kind),
                "metadata", body.get("metadata"),
                "spec", body.get("spec")));
        return new KubernetesObject(Origin.resource("urn:pulumi:dev::shop::" + kind), typed);
    }

    private static Node map(Map<String, Node> values) {
        return new MapNode(
                values.entrySet().stream()
                        .map(each -> new Entry(each.getKey(), 0, 0, each.getValue()))
                        .toList(),
                0,
                0);
    }

    private static Node list(Node... items) {
        return new ListNode(List.of(items), 0, 0);
    }

    private static Node text(String text) {
        return ScalarNode.quoted(text, 0, 0);
    }
}
