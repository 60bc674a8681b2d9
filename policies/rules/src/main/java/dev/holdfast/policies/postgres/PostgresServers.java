package dev.holdfast.policies.postgres;

import dev.holdfast.policies.input.FilePart;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** All servers of PostgreSQL of a check, whoever runs them. */
final class PostgresServers {
    private static final String GROUP = "postgresql.cnpg.io/";

    private PostgresServers() {}

    /** The servers of files, those of Patroni, and those of CloudNativePG. */
    static List<PostgresServer> of(Inputs inputs) {
        List<PostgresServer> servers = new ArrayList<>();
        List<PostgresServer> written = inputs.all(PostgresServer.class);
        Map<String, Long> beside = new HashMap<>();
        written.forEach(server -> beside.merge(family(server), 1L, Long::sum));
        for (PostgresServer server : written) {
            long count = beside.getOrDefault(family(server), 1L);
            servers.add(server.kind() == PostgresServer.Kind.FILE && count > 1 ? server.among(count) : server);
        }
        clusters(inputs).forEach(object -> servers.add(ofCloudNative(object)));
        return servers;
    }

    /** All lines that say who comes in. */
    static List<PostgresAccess> accesses(Inputs inputs) {
        List<PostgresAccess> accesses = new ArrayList<>(inputs.all(PostgresAccess.class));
        of(inputs).forEach(server -> accesses.addAll(server.accesses()));
        return accesses;
    }

    /** The clusters of CloudNativePG. */
    static List<KubernetesObject> clusters(Inputs inputs) {
        return inputs.cluster().ofKind("Cluster").stream()
                .filter(object -> object.apiVersion().startsWith(GROUP))
                .toList();
    }

    /** What the folders of the instances of one database have in common: {@code state/state-} of {@code state/state-2/postgresql.conf}. */
    private static String family(PostgresServer server) {
        String path = server.subject().origin().name();
        int end = Math.max(0, path.lastIndexOf('/'));
        while (end > 0 && Character.isDigit(path.charAt(end - 1))) {
            end--;
        }
        return path.substring(0, end) + " " + path.substring(path.lastIndexOf('/') + 1);
    }

    private static PostgresServer ofCloudNative(KubernetesObject object) {
        Node spec = object.node().get("spec");
        Node postgresql = spec.get("postgresql");
        Long instances = spec.get("instances").whole();
        boolean archived = spec.at("backup", "barmanObjectStore").isMap()
                || spec.get("plugins").items().stream()
                        .anyMatch(plugin -> plugin.get("isWALArchiver").isTrue());
        return new PostgresServer(
                object,
                PostgresServer.Kind.CLOUD_NATIVE,
                settings(postgresql.get("parameters"), value -> object, "spec.postgresql.parameters."),
                accesses(postgresql.get("pg_hba"), value -> object),
                "spec.postgresql.parameters.",
                instances == null ? 1 : instances,
                archived);
    }

    /** The settings of a mapping; rules find something at what each value is found at. */
    static Map<String, PostgresSetting> settings(Node parameters, Function<Node, Subject> at, String field) {
        Map<String, PostgresSetting> settings = new HashMap<>();
        for (Entry entry : parameters.entries()) {
            String name = entry.key();
            settings.put(
                    name,
                    new PostgresSetting(
                            name,
                            entry.value().textOr(""),
                            at.apply(entry.value()),
                            entry.value().place(),
                            field + name));
        }
        return settings;
    }

    /** The lines of {@code pg_hba.conf} that a list holds. */
    static List<PostgresAccess> accesses(Node list, Function<Node, Subject> at) {
        List<PostgresAccess> accesses = new ArrayList<>();
        for (Node line : list.items()) {
            String text = line.text();
            if (text != null) {
                Subject subject = at.apply(line);
                FilePart part = new FilePart("pg_hba.conf", null, line.place(), false);
                accesses.addAll(PostgresAccesses.of(new SourceFile(subject.origin(), text, part), subject));
            }
        }
        return accesses;
    }
}
