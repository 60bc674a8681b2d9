package dev.holdfast.policies.postgres;

import dev.holdfast.policies.input.Files;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.input.YamlFormat;
import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.yaml.CommentWaivers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The file of Patroni, which runs servers of PostgreSQL and makes a standby the primary when that is lost. */
public final class PatroniFormat implements YamlFormat {
    @Override
    public String name() {
        return "Patroni";
    }

    @Override
    public boolean takes(SourceFile file, Node root) {
        return root.get("scope").text() != null
                && (root.get("postgresql").isMap()
                        || root.at("bootstrap", "dcs").isMap());
    }

    @Override
    public void read(SourceFile file, Node root, Files files, Inputs.Collector into) {
        PatroniFile patroni = new PatroniFile(file.origin(), root, CommentWaivers.of(file, root));
        Node shared = patroni.shared().get("postgresql");
        Node own = root.get("postgresql");
        Map<String, PostgresSetting> settings = new HashMap<>(PostgresServers.settings(
                shared.get("parameters"), patroni::at, "bootstrap.dcs.postgresql.parameters."));
        settings.putAll(PostgresServers.settings(own.get("parameters"), patroni::at, "postgresql.parameters."));
        List<PostgresAccess> accesses = new ArrayList<>();
        accesses.addAll(PostgresServers.accesses(root.at("bootstrap", "pg_hba"), patroni::at));
        accesses.addAll(PostgresServers.accesses(shared.get("pg_hba"), patroni::at));
        accesses.addAll(PostgresServers.accesses(own.get("pg_hba"), patroni::at));
        into.add(PatroniFile.class, patroni);
        patroni.comments().spots(patroni).forEach(spot -> into.add(Subject.class, spot));
        into.add(
                PostgresServer.class,
                new PostgresServer(
                        patroni,
                        PostgresServer.Kind.PATRONI,
                        Map.copyOf(settings),
                        List.copyOf(accesses),
                        "bootstrap.dcs.postgresql.parameters.",
                        null,
                        false));
    }
}
