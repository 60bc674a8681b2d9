package dev.holdfast.policies.monitoring;

import dev.holdfast.policies.input.Files;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.input.YamlFormat;
import dev.holdfast.policies.tree.Node;
import java.util.List;

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
        MonitoringDocument document =
                new MonitoringDocument("dashboard " + file.name(), file.origin(), root.place(), false, List.of());
        into.add(Dashboard.class, Dashboard.of(document, root));
    }
}
