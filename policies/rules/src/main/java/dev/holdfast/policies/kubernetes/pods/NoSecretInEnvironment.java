package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.ContainerRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.value.SecretName;
import dev.holdfast.policies.value.SecretText;
import dev.holdfast.policies.value.SecretValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A secret shows by the name of the variable ({@link SecretName}) or by its own form ({@link SecretText}). References to other variables,
 * paths, switches and empty values are none. The value itself is never shown.
 */
public final class NoSecretInEnvironment implements ContainerRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K21a", "No environment variable holds a secret in plain text")
            .because(
                    "The value is in the repository, in etcd, in every kubectl describe and in the history of all of them; "
                            + "when it leaks, nobody can tell from where.")
            .from(
                    "kube-linter env-var-secret",
                    "Polaris sensitiveContainerEnvVar",
                    "https://kubernetes.io/docs/concepts/configuration/secret/")
            .fix("Put the value into a Secret (by External Secrets, SealedSecrets or by hand), refer to it by "
                    + "secretKeyRef or mount it as a file, and change it: it has been read.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Container container, RuleRun run) {
        List<Node> variables = container.node().get("env").items();
        for (int i = 0; i < variables.size(); i++) {
            Node value = variables.get(i).get("value");
            String name = variables.get(i).get("name").textOr("");
            String what = secretOf(name, value);
            if (what != null) {
                run.found(
                        container.workload().object(),
                        value,
                        container.field("env[" + i + "].value"),
                        container.words() + ": " + name + " holds " + what);
            }
        }
    }

    private static @Nullable String secretOf(String name, Node value) {
        String text = value.textOr("");
        if (value.isSecret()) {
            return "a secret in plain text";
        }
        String form = SecretText.secretIn(text);
        if (form != null) {
            return form;
        }
        return SecretValue.isLiteral(SecretName.of(name), text) ? "its value in plain text" : null;
    }
}
