package dev.holdfast.policies.compose;

import dev.holdfast.policies.compose.file.ComposeService;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.value.SecretName;
import dev.holdfast.policies.value.SecretText;
import dev.holdfast.policies.value.SecretValue;

/** A secret in a file is in every clone of its repository. */
public final class NoSecretInEnvironment implements ServiceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.COMPOSE, "C07a", "No secret stands in the environment of a service")
            .because("A password in the file is in every clone of the repository and in docker inspect; changing it "
                    + "means to change the file, so nobody does when somebody leaves.")
            .from(
                    "Polaris sensitiveContainerEnvVar",
                    "kube-linter env-var-secret",
                    "docs.docker.com/reference/compose-file/secrets")
            .fix("Put it in a file or an external secret, list it under secrets, and give the service NAME_FILE: "
                    + "/run/secrets/NAME.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ComposeService service, RuleRun run) {
        for (Entry variable : service.environment().entries()) {
            Node value = variable.value();
            String text = value.text();
            if (text == null || text.isEmpty() || service.isInterpolated(value)) {
                continue;
            }
            String form = SecretText.secretIn(text);
            boolean literal = SecretValue.isLiteral(SecretName.of(variable.key()), text);
            if (form != null || literal) {
                String message = variable.key() + " holds " + (form == null ? "its value in plain text" : form);
                String field = service.field("environment." + variable.key());
                run.found(service.near(value), value, field, message);
            }
        }
    }
}
