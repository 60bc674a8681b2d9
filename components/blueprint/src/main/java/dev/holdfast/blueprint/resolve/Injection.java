package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.BrokerBlueprint;
import dev.holdfast.blueprint.ConnectionBlueprint;
import dev.holdfast.blueprint.ConsensusBlueprint;
import dev.holdfast.blueprint.Endpoint;
import dev.holdfast.blueprint.EnvironmentSource;
import dev.holdfast.blueprint.MessagesBlueprint;
import dev.holdfast.blueprint.PartitionsBlueprint;
import dev.holdfast.blueprint.PeeringBlueprint;
import dev.holdfast.blueprint.ReplicationBlueprint;
import dev.holdfast.blueprint.StorageTierBlueprint;
import dev.holdfast.topology.Access;
import dev.holdfast.topology.Cache;
import dev.holdfast.topology.Connection;
import dev.holdfast.topology.ConnectionPool;
import dev.holdfast.topology.Database;
import dev.holdfast.topology.HotKeys;
import dev.holdfast.topology.InjectedNames;
import dev.holdfast.topology.InstanceField;
import dev.holdfast.topology.ReadPool;
import dev.holdfast.topology.Service;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.SecretReference;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts what is decided elsewhere (hosts, ports, credentials, quorum…) into environment variables. What somebody wrote stands. */
final class Injection {
    private final String service;
    private final Scope scope;
    private final Map<String, EnvironmentSource> written;
    private final Map<String, EnvironmentSource> injected = new LinkedHashMap<>();

    private Injection(String service, Map<String, EnvironmentSource> written, Scope scope) {
        this.service = service;
        this.written = written;
        this.scope = scope;
    }

    /**
     * What was decided of a service that it has to be told.
     *
     * @param consensus how its replicas agree
     * @param replication how they copy data
     * @param peers how they find each other
     * @param tiers where its data goes as it grows old
     * @param broker what it offers as a broker
     * @param messages what it takes from a broker
     * @param partitions into which parts its replicas divide their work
     * @param replicas how many of them run in a region, at the start and where there are most
     */
    record Decided(
            @Nullable ConsensusBlueprint consensus,
            @Nullable ReplicationBlueprint replication,
            @Nullable PeeringBlueprint peers,
            List<StorageTierBlueprint> tiers,
            @Nullable BrokerBlueprint broker,
            @Nullable MessagesBlueprint messages,
            @Nullable PartitionsBlueprint partitions,
            int replicas) {}

    /** Returns the variables that were written, and behind them those that are injected. */
    static Map<String, EnvironmentSource> into(
            Map<String, EnvironmentSource> written,
            String name,
            Service service,
            List<@Nullable ConnectionBlueprint> connections,
            Decided decided,
            Scope scope) {
        Injection injection = new Injection(name, written, scope);
        List<Connection> uses = Absent.list(service.uses());
        for (int i = 0; i < uses.size(); i++) {
            ConnectionBlueprint connection = connections.get(i);
            if (connection != null) {
                injection.connection(Scope.at("services", name, "uses").index(i), uses.get(i), connection.endpoint());
            }
        }
        if (decided.consensus() != null && service.consensus() != null) {
            injection.consensus(prefix(service.consensus().env(), "CONSENSUS"), decided.consensus());
        }
        if (decided.replication() != null && service.replication() != null) {
            injection.replication(prefix(service.replication().env(), "REPLICATION"), decided.replication());
        }
        if (decided.peers() != null && service.peers() != null) {
            injection.peers(prefix(service.peers().env(), "PEERS"), decided.peers());
        }
        MessageVariables messages = new MessageVariables(name, injection::put);
        if (decided.broker() != null && service.broker() != null) {
            messages.broker(prefix(service.broker().env(), "BROKER"), decided.broker(), decided.replicas());
        }
        if (decided.messages() != null && service.messages() != null) {
            messages.taken(prefix(service.messages().env(), "MQTT"), decided.messages());
        }
        if (decided.partitions() != null && service.partitions() != null) {
            messages.partitions(prefix(service.partitions().env(), "PARTITIONS"), decided.partitions());
        }
        decided.tiers().forEach(injection::tier);
        Map<String, EnvironmentSource> all = new LinkedHashMap<>(written);
        injection.injected.forEach(all::putIfAbsent);
        return all;
    }

    private void connection(TopologyPath path, Connection use, Endpoint endpoint) {
        InjectedNames names = use.env();
        String prefix = prefix(names == null ? null : names.prefix(), capitals(endpoint.name()));
        put(path, name(names == null ? null : names.host(), prefix, "_HOST"), new EnvironmentSource.Host(endpoint));
        put(path, name(names == null ? null : names.port(), prefix, "_PORT"), port(endpoint));
        Credentials credentials = credentials(use, endpoint);
        put(path, name(names == null ? null : names.name(), prefix, "_NAME"), text(credentials.database()));
        put(path, name(names == null ? null : names.user(), prefix, "_USER"), text(credentials.user()));
        if (names != null) {
            nothing(path, "name", names.name(), credentials.database(), endpoint);
            nothing(path, "user", names.user(), credentials.user(), endpoint);
            nothing(path, "password", names.password(), credentials.password(), endpoint);
        }
        if (credentials.password() != null) {
            put(
                    path,
                    name(names == null ? null : names.password(), prefix, "_PASSWORD"),
                    new EnvironmentSource.Secret(credentials.password()));
        }
        put(path, prefix + "_POOL", text(credentials.pool()));
        put(path, prefix + "_POOL_OVERFLOW", text(credentials.overflow()));
        EnvironmentSource nodes = nodes(use);
        put(path, name(names == null ? null : names.nodes(), prefix, "_NODES"), nodes);
        if (names != null) {
            nothing(path, "nodes", names.nodes(), nodes, endpoint);
        }
    }

    private static @Nullable EnvironmentSource port(Endpoint endpoint) {
        return endpoint instanceof Endpoint.Database database
                ? new EnvironmentSource.Port(database)
                : text(endpoint.port());
    }

    private void nothing(
            TopologyPath path, String what, @Nullable String variable, @Nullable Object value, Endpoint endpoint) {
        if (variable != null && value == null) {
            scope.problems()
                    .contradiction(
                            path.key("env").key(what),
                            endpoint.name() + " has no " + what + " that " + variable + " could hold",
                            "Leave it out.");
        }
    }

    /** Clients of a cluster begin with any of its nodes: more than one, since one may be down. */
    private @Nullable EnvironmentSource nodes(Connection use) {
        String name = use.cache();
        Cache cache =
                name == null ? null : Absent.map(scope.topology().caches()).get(name);
        return name == null || cache == null || cache.cluster() == null ? null : new EnvironmentSource.Nodes(name);
    }

    private record Credentials(
            @Nullable String database,
            @Nullable String user,
            @Nullable SecretReference password,
            @Nullable Integer pool,
            @Nullable Integer overflow) {}

    private Credentials credentials(Connection use, Endpoint endpoint) {
        if (endpoint instanceof Endpoint.Existing existing) {
            return new Credentials(
                    existing.target().name(),
                    existing.target().user(),
                    existing.target().password(),
                    null,
                    null);
        }
        String name = use.database();
        Database database =
                name == null ? null : Absent.map(scope.topology().databases()).get(name);
        if (name != null && database != null) {
            ConnectionPool pool = database.pool();
            ReadPool reads = pool == null || use.access() != Access.READ_ONLY ? null : pool.reads();
            return new Credentials(
                    DatabaseResolution.databaseName(name, database),
                    DatabaseResolution.user(database),
                    database.password(),
                    pool == null ? null : reads == null ? pool.perReplica() : reads.perReplica(),
                    pool == null ? null : reads == null ? pool.overflow() : reads.overflow());
        }
        Cache cache = use.cache() == null
                ? null
                : Absent.map(scope.topology().caches()).get(use.cache());
        Service broker =
                use.service() == null ? null : scope.topology().services().get(use.service());
        if (broker != null && broker.broker() != null) {
            return new Credentials(null, broker.broker().user(), broker.broker().password(), null, null);
        }
        return new Credentials(null, null, cache == null ? null : cache.password(), null, null);
    }

    private void consensus(String prefix, ConsensusBlueprint consensus) {
        TopologyPath path = Scope.at("services", service, "consensus");
        put(path, prefix + "_MEMBERS", text(consensus.members()));
        put(path, prefix + "_QUORUM", text(consensus.quorum()));
        put(path, prefix + "_TIMEOUT_MS", millis(consensus.timeout()));
        put(path, prefix + "_HEARTBEAT_MS", millis(consensus.heartbeat()));
        put(path, prefix + "_CONFIRMATIONS", text(consensus.confirmations()));
    }

    private void replication(String prefix, ReplicationBlueprint replication) {
        TopologyPath path = Scope.at("services", service, "replication");
        put(path, prefix + "_FACTOR", text(replication.factor()));
        put(path, prefix + "_INTERVAL_MS", millis(replication.interval()));
        if (replication.consistency() != null) {
            put(path, prefix + "_CONSISTENCY", text(Spelling.of(replication.consistency())));
        }
        put(path, prefix + "_READS", text(replication.reads()));
        put(path, prefix + "_WRITES", text(replication.writes()));
        if (replication.conflicts() != null) {
            put(path, prefix + "_CONFLICTS", text(Spelling.of(replication.conflicts())));
        }
        put(path, prefix + "_ACROSS_REGIONS", text(Spelling.of(replication.acrossRegions())));
        if (replication.ring() != null) {
            put(path.key("ring"), prefix + "_RING_FILE", text(replication.ring().file()));
            put(path.key("ring"), prefix + "_RING_MEMBER", new EnvironmentSource.Instance(InstanceField.ORDINAL));
            put(path.key("ring"), prefix + "_RING_REGION", new EnvironmentSource.Instance(InstanceField.REGION));
        }
        HotKeys hot = replication.hotKeys();
        if (hot != null) {
            put(path.key("hotKeys"), prefix + "_HOT_KEY_WINDOW_MS", millis(hot.window()));
            put(path.key("hotKeys"), prefix + "_HOT_KEY_REQUESTS", text(hot.requests()));
            put(path.key("hotKeys"), prefix + "_HOT_KEY_COPIES", text(hot.copies()));
        }
    }

    private void peers(String prefix, PeeringBlueprint peers) {
        TopologyPath path = Scope.at("services", service, "peers");
        put(path, prefix + "_ADDRESSES", new EnvironmentSource.Peers(service, peers.port()));
        put(path, prefix + "_DISCOVERY", text(Spelling.of(peers.discovery())));
        put(path, prefix + "_LIMIT", text(peers.limit()));
        put(path, prefix + "_PENDING_LIMIT", text(peers.pendingLimit()));
        put(path, prefix + "_CONNECT_TIMEOUT_MS", millis(peers.connectTimeout()));
    }

    private void tier(StorageTierBlueprint tier) {
        TopologyPath path = Scope.at("services", service, "tiers", tier.name());
        String prefix = "TIER_" + capitals(tier.name());
        put(path, prefix + "_AFTER_MS", millis(tier.after()));
        put(
                path,
                prefix + "_PATH",
                text(tier.volume() == null ? null : tier.volume().mountPath()));
        put(path, prefix + "_OBJECTS", text(tier.objects()));
    }

    private void put(TopologyPath path, String variable, @Nullable EnvironmentSource source) {
        if (source == null || written.containsKey(variable)) {
            return;
        }
        EnvironmentSource before = injected.put(variable, source);
        if (before != null && !before.equals(source)) {
            scope.problems()
                    .contradiction(
                            path,
                            "two things would be injected as " + variable,
                            "Choose another name with `env:` in one of them.");
            return;
        }
        scope.decisions()
                .derived(
                        Scope.at("services", service, "env", variable),
                        source,
                        "the service is told what was decided elsewhere",
                        path);
    }

    private static @Nullable EnvironmentSource text(@Nullable Object value) {
        return value == null ? null : new EnvironmentSource.Text(value.toString());
    }

    private static @Nullable EnvironmentSource millis(@Nullable Duration time) {
        return time == null ? null : text(time.toMillis());
    }

    private static String prefix(@Nullable String written, String fallback) {
        return written == null ? fallback : written;
    }

    private static String name(@Nullable String written, String prefix, String suffix) {
        return written == null ? prefix + suffix : written;
    }

    private static String capitals(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
