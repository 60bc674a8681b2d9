package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.AutoscalingBlueprint;
import dev.holdfast.blueprint.BrokerBlueprint;
import dev.holdfast.blueprint.ConfigFileBlueprint;
import dev.holdfast.blueprint.ConnectionBlueprint;
import dev.holdfast.blueprint.ConsensusBlueprint;
import dev.holdfast.blueprint.DisruptionBlueprint;
import dev.holdfast.blueprint.EnvironmentSource;
import dev.holdfast.blueprint.GpusBlueprint;
import dev.holdfast.blueprint.MessagesBlueprint;
import dev.holdfast.blueprint.MetricsBlueprint;
import dev.holdfast.blueprint.PartitionsBlueprint;
import dev.holdfast.blueprint.PeeringBlueprint;
import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.ProbeBlueprint;
import dev.holdfast.blueprint.ReplicationBlueprint;
import dev.holdfast.blueprint.SecurityBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.StorageTierBlueprint;
import dev.holdfast.topology.ConfigFile;
import dev.holdfast.topology.GpuVendor;
import dev.holdfast.topology.Gpus;
import dev.holdfast.topology.ImageTool;
import dev.holdfast.topology.MetricsEndpoint;
import dev.holdfast.topology.Service;
import dev.holdfast.topology.ServiceKind;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.Cpu;
import dev.holdfast.topology.units.SecretReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides all that concerns one service. */
final class ServiceResolution {
    private static final Cpu CPU = Cpu.parse("100m");
    private static final Bytes MEMORY = Bytes.parse("128Mi");

    private final String name;
    private final Service service;
    private final Scope scope;
    private final TopologyPath path;

    ServiceResolution(String name, Service service, Scope scope) {
        this.name = name;
        this.service = service;
        this.scope = scope;
        this.path = Scope.at("services", name);
    }

    /**
     * Returns the service.
     *
     * @param ports its ports
     * @param connections one for each that was written, null where it leads nowhere
     * @param leaving how long a replica that leaves goes on being sent requests
     */
    ServiceBlueprint resolve(
            List<PortBlueprint> ports, List<@Nullable ConnectionBlueprint> connections, Departure leaving) {
        ServiceKind kind = kind(ports);
        Map<String, Integer> asked = ReplicaResolution.resolve(name, service, scope);
        AutoscalingBlueprint autoscaling = AutoscalingResolution.resolve(name, service, asked, scope);
        Map<String, Integer> replicas =
                autoscaling == null ? asked : ReplicaResolution.atLeast(autoscaling.min(), name, asked, scope);
        Map<String, Integer> fewest = fewest(replicas, autoscaling);
        ConsensusBlueprint consensus = ConsensusResolution.resolve(name, service, replicas, scope);
        ReplicationBlueprint replication = ReplicationResolution.resolve(name, service, replicas, scope);
        PeeringBlueprint peers = PeerResolution.peers(name, service, ports, scope);
        int most = most(replicas, autoscaling);
        BrokerBlueprint broker = MessageResolution.broker(name, service, ports, scope);
        PartitionsBlueprint partitions = PartitionResolution.resolve(name, service, most, scope);
        MessagesBlueprint messages =
                MessageResolution.messages(name, service, connections, most <= 1, partitions, scope);
        DisruptionBlueprint disruption =
                DisruptionResolution.resolve(name, service.disruption(), kind, fewest, consensus, scope);
        List<StorageTierBlueprint> tiers = TierResolution.resolve(path, service, scope);
        Map<String, EnvironmentSource> env = Injection.into(
                EnvironmentResolution.resolve(path.key("env"), service.env(), scope),
                name,
                service,
                connections,
                new Injection.Decided(
                        consensus, replication, peers, tiers, broker, messages, partitions, most(replicas)),
                scope);
        ProbeBlueprint liveness =
                ProbeResolution.liveness(path.key("livenessProbe"), service.livenessProbe(), ports, scope);
        ContainerNames.check(name, service, scope);
        SecurityBlueprint security = SecurityResolution.resolve(path, service, scope);
        MountPaths.check(path, service, security, replication, scope);
        boolean lasting = kind == ServiceKind.STATEFUL
                || service.consensus() != null
                || service.peers() != null
                || service.replication() != null;
        if (!lasting) {
            Ordinals.check(path, service, scope);
        }
        MetricsBlueprint metrics = metrics(service.metrics(), ports);
        return new ServiceBlueprint(
                name,
                kind,
                service.image(),
                replicas,
                ports,
                Absent.list(service.command()),
                Absent.list(service.arguments()),
                env,
                files(replication),
                Absent.list(service.pullSecrets()),
                ResourceResolution.resolve(path.key("resources"), service.resources(), CPU, MEMORY, scope),
                gpus(service.gpus()),
                StorageResolution.ofService(path.key("storage"), service.storage(), scope),
                tiers,
                ContainerResolution.sidecars(path.key("sidecars"), service.sidecars(), ports, scope),
                ContainerResolution.initJobs(path.key("initJobs"), service, env, scope),
                ExposureResolution.resolve(path.key("expose"), service.expose(), name, ports, scope),
                ProbeResolution.startup(path.key("startupProbe"), service.startupProbe(), liveness, ports, scope),
                ProbeResolution.readiness(path.key("readinessProbe"), service.readinessProbe(), ports, scope),
                liveness,
                PlacementResolution.resolve(
                        path.key("placement"),
                        service.placement(),
                        stake(kind, fewest, consensus),
                        replicas.keySet(),
                        scope),
                disruption,
                new UpdateResolution(
                                path,
                                service.update(),
                                new ReplicaFacts(
                                        kind == ServiceKind.STATEFUL,
                                        lasting,
                                        !ports.isEmpty(),
                                        messages != null && messages.bearsNoSecondReplica(),
                                        least(fewest),
                                        most),
                                scope)
                        .resolve(leaving),
                AffinityResolution.resolve(path.key("sessionAffinity"), service.sessionAffinity(), scope),
                connections.stream()
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList(),
                consensus,
                replication,
                peers,
                broker,
                messages,
                partitions,
                autoscaling,
                security,
                scope.decisions()
                        .orDefault(
                                path.key("tools"),
                                service.tools(),
                                List.of(ImageTool.SH, ImageTool.WGET),
                                "most images hold busybox or the like; write [] if this one does not"),
                metrics,
                ObjectivesResolution.resolve(path.key("objectives"), service.objectives(), metrics, ports, scope));
    }

    private ServiceKind kind(List<PortBlueprint> ports) {
        boolean keeps = service.storage() != null;
        ServiceKind kind = keeps ? ServiceKind.STATEFUL : ports.isEmpty() ? ServiceKind.WORKER : ServiceKind.STATELESS;
        String because = keeps ? "it has storage" : ports.isEmpty() ? "it has no port" : "it has no storage";
        ServiceKind decided = scope.decisions()
                .orDerived(path.key("kind"), service.kind(), kind, because, path.key(keeps ? "storage" : "ports"));
        if (keeps && decided != ServiceKind.STATEFUL) {
            scope.problems()
                    .contradiction(
                            path.key("kind"),
                            "a service with storage keeps something",
                            "Write `kind: stateful`, or leave out kind or storage.");
        }
        return decided;
    }

    /** The fewest replicas that run, by region. */
    private static Map<String, Integer> fewest(
            Map<String, Integer> replicas, @Nullable AutoscalingBlueprint autoscaling) {
        Map<String, Integer> fewest = new LinkedHashMap<>(replicas);
        if (autoscaling != null) {
            fewest.replaceAll((region, number) -> autoscaling.min());
        }
        return fewest;
    }

    /** The most replicas that a region may have. */
    private static int most(Map<String, Integer> replicas, @Nullable AutoscalingBlueprint autoscaling) {
        return Math.max(most(replicas), autoscaling == null ? 0 : autoscaling.max());
    }

    private static int most(Map<String, Integer> replicas) {
        return replicas.isEmpty() ? 1 : Collections.max(replicas.values());
    }

    private static int least(Map<String, Integer> replicas) {
        return replicas.isEmpty() ? 1 : Collections.min(replicas.values());
    }

    private static PlacementResolution.Stake stake(
            ServiceKind kind, Map<String, Integer> fewest, @Nullable ConsensusBlueprint consensus) {
        if (fewest.values().stream().noneMatch(number -> number > 1)) {
            return PlacementResolution.Stake.SINGLE;
        }
        if (consensus != null) {
            return PlacementResolution.Stake.VOTE;
        }
        return kind == ServiceKind.STATEFUL ? PlacementResolution.Stake.DATA : PlacementResolution.Stake.CAPACITY;
    }

    /** Returns the configuration files of a container. */
    static List<ConfigFileBlueprint> files(TopologyPath path, @Nullable Map<String, ConfigFile> written, Scope scope) {
        List<ConfigFileBlueprint> files = new ArrayList<>();
        Absent.map(written).forEach((where, file) -> files.add(file(path.key(where), where, file, scope)));
        return List.copyOf(files);
    }

    private List<ConfigFileBlueprint> files(@Nullable ReplicationBlueprint replication) {
        TopologyPath at = path.key("files");
        List<ConfigFileBlueprint> files = new ArrayList<>(files(at, service.files(), scope));
        if (replication != null && replication.ring() != null) {
            String where = replication.ring().file();
            String content = HashRingFile.of(replication.ring(), replication.factor());
            files.add(file(at.key(where), where, new ConfigFile(content, null, null), scope));
        }
        return List.copyOf(files);
    }

    private static ConfigFileBlueprint file(TopologyPath path, String where, ConfigFile file, Scope scope) {
        String mode = scope.decisions()
                .orDefault(path.key("mode"), file.mode(), "0444", "everybody may read it, nobody may change it");
        return new ConfigFileBlueprint(
                where,
                file.content(),
                file.secret() == null
                        ? null
                        : SecretResolution.check(path.key("secret"), new SecretReference(file.secret()), scope),
                Integer.parseInt(mode, 8));
    }

    private @Nullable GpusBlueprint gpus(@Nullable Gpus written) {
        return written == null
                ? null
                : new GpusBlueprint(
                        written.count(),
                        scope.decisions()
                                .orDefault(
                                        path.key("gpus").key("vendor"),
                                        written.vendor(),
                                        GpuVendor.NVIDIA,
                                        "most programs are written for its CUDA"));
    }

    private @Nullable MetricsBlueprint metrics(@Nullable MetricsEndpoint written, List<PortBlueprint> ports) {
        if (written == null) {
            return null;
        }
        TopologyPath at = path.key("metrics");
        PortBlueprint port = PortResolution.named(at.key("port"), written.port(), ports, scope);
        String where = scope.decisions().orDefault(at.key("path"), written.path(), "/metrics", "as Prometheus asks");
        String status =
                scope.decisions().orDefault(at.key("status"), written.status(), "code", "as most libraries have it");
        return port == null ? null : new MetricsBlueprint(port, where, written.requests(), status, written.durations());
    }
}
