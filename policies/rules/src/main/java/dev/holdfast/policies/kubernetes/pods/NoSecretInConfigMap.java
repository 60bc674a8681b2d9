package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.ObjectRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.value.SecretLines;
import dev.holdfast.policies.value.SecretName;
import dev.holdfast.policies.value.SecretText;
import dev.holdfast.policies.value.SecretValue;
import java.util.List;

/**
 * A secret shows by its key, by its own form, and, in a file of settings, by the name that a line sets. Polaris looks at keys and private
 * keys only. The value itself is never shown.
 */
public final class NoSecretInConfigMap implements ObjectRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.KUBERNETES, "K21b", "No ConfigMap holds a secret")
            .because(
                    "Everyone who may read the namespace may read its ConfigMaps; most roles that may not see Secrets may "
                            + "see these.")
            .from("Polaris sensitiveConfigmapContent", "https://kubernetes.io/docs/concepts/configuration/secret/")
            .fix("Move the value into a Secret and mount it beside the file, or let the program read it from the "
                    + "environment; and change it: it has been read.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(KubernetesObject object, RuleRun run) {
        for (Entry entry : object.node().get("data").entries()) {
            String text = entry.value().textOr("");
            String form = entry.value().isSecret() ? "a secret" : SecretText.secretIn(text);
            if (form != null) {
                run.found(object, entry.value(), "data." + entry.key(), entry.key() + " holds " + form);
            } else if (SecretLines.isSettings(entry.key())) {
                for (SecretLines.Line line : SecretLines.of(text)) {
                    run.found(
                            object,
                            entry.value(),
                            "data." + entry.key(),
                            entry.key() + ": line " + line.line() + " sets " + line.name() + " in plain text");
                }
            } else if (SecretValue.isLiteral(SecretName.of(entry.key()), text)) {
                run.found(object, entry.value(), "data." + entry.key(), entry.key() + " holds its value in plain text");
            }
        }
    }

    @Override
    public List<String> kinds() {
        return List.of("ConfigMap");
    }
}
