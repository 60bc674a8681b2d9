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

/** As {@link NoSecretInEnvironment}, for {@code --password=…}, and {@code --password} with the value behind it. No other tool of those compared looks at it. */
public final class NoSecretInCommand implements ContainerRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K21c", "No command line holds a secret in plain text")
            .because("Arguments stand in the repository, in etcd, and in the process list of the node.")
            .from(
                    "https://kubernetes.io/docs/concepts/configuration/secret/",
                    "https://cwe.mitre.org/data/definitions/214.html")
            .fix(
                    "Let the program read the secret from a file or from its environment, and change it: it has been read.");

    private static final List<String> LISTS = List.of("command", "args");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Container container, RuleRun run) {
        for (String list : LISTS) {
            List<Node> words = container.node().get(list).items();
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i).textOr("");
                String form = words.get(i).isSecret() ? "a secret" : SecretText.secretIn(word);
                int equals = word.startsWith("-") ? word.indexOf('=') : -1;
                String field = container.field(list + "[" + i + "]");
                if (form != null) {
                    run.found(
                            container.workload().object(),
                            words.get(i),
                            field,
                            container.words() + ": " + list + " hold " + form);
                } else if (equals > 0
                        && SecretValue.isLiteral(
                                SecretName.of(word.substring(0, equals)), word.substring(equals + 1))) {
                    run.found(
                            container.workload().object(),
                            words.get(i),
                            field,
                            container.words() + ": the argument " + word.substring(0, equals)
                                    + " holds its value in plain text");
                } else if (i > 0 && isValueOf(words.get(i - 1).textOr(""), word)) {
                    run.found(
                            container.workload().object(),
                            words.get(i),
                            field,
                            container.words() + ": the value of the argument "
                                    + words.get(i - 1).textOr("") + " is in plain text");
                }
            }
        }
    }

    /** Whether a word is the secret that the option before it takes. */
    private static boolean isValueOf(String option, String word) {
        return option.startsWith("-")
                && option.indexOf('=') < 0
                && !word.startsWith("-")
                && SecretValue.isLiteral(SecretName.of(option), word);
    }
}
