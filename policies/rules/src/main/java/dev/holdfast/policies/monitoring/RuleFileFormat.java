package dev.holdfast.policies.monitoring;

import dev.holdfast.policies.input.Files;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.input.YamlFormat;
import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** Files of rules of Prometheus: {@code groups:} with {@code rules:} in them. */
public final class RuleFileFormat implements YamlFormat {
    @Override
    public String name() {
        return "Prometheus rules";
    }

    @Override
    public boolean takes(SourceFile file, Node root) {
        boolean empty = root.entries().size() == 1
                && root.get("groups").isList()
                && root.get("groups").items().isEmpty();
        return empty || looksLike(root);
    }

    static boolean looksLike(Node root) {
        List<Node> groups = root.get("groups").items();
        return root.get("apiVersion").isAbsent()
                && !groups.isEmpty()
                && groups.stream().anyMatch(group -> group.get("rules").isList());
    }

    @Override
    public void read(SourceFile file, Node root, Files files, Inputs.Collector into) {
        MonitoringDocument document = MonitoringDocument.of("rules", file, root);
        into.add(RuleFile.class, RuleFile.of(document, root)).add(Subject.class, document);
        document.comments().spots(document).forEach(spot -> into.add(Subject.class, spot));
    }
}
