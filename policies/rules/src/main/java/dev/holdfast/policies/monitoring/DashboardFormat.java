package dev.holdfast.policies.monitoring;

import dev.holdfast.policies.input.Files;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.input.YamlFormat;
import dev.holdfast.policies.tree.Node;

/** Dashboards of Grafana, as files or as its API gives them. */
public final class DashboardFormat implements YamlFormat {
    @Override
    public String name() {
        return "Grafana";
    }

    @Override
    public boolean takes(SourceFile file, Node root) {
        return file.name().endsWith(".json") && Dashboard.looksLike(root);
    }

    @Override
    public void read(SourceFile file, Node root, Files files, Inputs.Collector into) {
        MonitoringDocument document = MonitoringDocument.of("dashboard", file, root);
        into.add(Dashboard.class, Dashboard.of(document, root));
    }
}
