package dev.holdfast.policies.compose;

import dev.holdfast.policies.compose.file.ComposeProject;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import java.util.regex.Pattern;

/** Configs and secrets of Swarm cannot be changed. */
public final class StackNamesFilesByContent implements ProjectRule {
    /** A variable, or a hash, a version or a date at the end of a word. */
    private static final Pattern CHANGES =
            Pattern.compile("\uE000|[0-9a-f]{8,}|[._-](?=[a-f]*[0-9])[0-9a-f]{6,}$|[._-]v?[0-9]+([._-]|$)");

    private static final RuleInfo INFO = RuleInfo.of(
                    Family.COMPOSE, "C07b", "The name of a file in a stack changes with its content")
            .because("Configs and secrets of Swarm cannot be changed: the next deployment with another content fails "
                    + "with \"only updates to Labels are allowed\", and half of the stack is updated.")
            .from("docs.docker.com/engine/swarm/configs", "RouteMQ R52")
            .fix("Give it a name with a hash or a number of its content: name: app_nginx-${NGINX_HASH:?}.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ComposeProject project, RuleRun run) {
        if (!project.isSwarm()) {
            return;
        }
        for (String section : new String[] {"configs", "secrets"}) {
            for (Entry entry : project.node().get(section).entries()) {
                Node name = entry.value().get("name");
                boolean external = entry.value().get("external").isTrue()
                        || entry.value().get("external").isMap();
                // Without a name it is called by its key, with that of the stack before it.
                if (!external && !CHANGES.matcher(name.textOr(entry.key())).find()) {
                    String field = section + "." + entry.key() + ".name";
                    String message = "the name stays the same when the content changes";
                    run.found(project, name.isPresent() ? name.place() : entry.place(), field, message);
                }
            }
        }
    }
}
