package dev.holdfast.blueprint;

import dev.holdfast.topology.ImageTool;
import dev.holdfast.topology.Protocol;
import dev.holdfast.topology.ServiceKind;
import dev.holdfast.topology.units.ImageReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A service, with every default and derived value filled in.
 *
 * @param name its name
 * @param kind what it keeps
 * @param image its image
 * @param replicas replicas by region; only regions in which it runs, each at least 1; the initial number where it is scaled automatically. The region for recovery has what the primary has
 * @param ports its ports
 * @param command the program instead of the image's own; empty for the image's own
 * @param arguments its arguments
 * @param env environment variables: those written, then those that connections, consensus, replication, peers, messages and partitions inject
 * @param files configuration files
 * @param pullSecrets secrets with which images are pulled
 * @param resources what a replica is given
 * @param gpus graphics processors that a replica has for itself, if it has
 * @param storage the volume of each replica, if it has one
 * @param tiers where data goes as it grows old, that of younger data first
 * @param sidecars containers beside it
 * @param initJobs programs before it, in order
 * @param exposure how it is reached by host name from outside, if it is
 * @param startupProbe tells when it is up, if anything does
 * @param readinessProbe tells whether it may be sent requests; always there for one that has a port to connect to
 * @param livenessProbe tells whether it has to be restarted, if anything does
 * @param placement where replicas run
 * @param disruption the disruption budget; absent where a region has a single replica
 * @param update how a new version replaces the old one
 * @param sessionAffinity whether a client stays with one replica
 * @param uses what it talks to
 * @param consensus how its replicas agree, if they vote
 * @param replication how its replicas copy data, if they do
 * @param peers how its replicas find each other, if they are peers
 * @param broker what it offers, if it is a message broker
 * @param messages what it takes from a message broker, if it does
 * @param partitions into which parts its replicas divide their work, if they do
 * @param autoscaling how the number of replicas follows the load, if it does
 * @param security what its containers may do
 * @param tools programs that its image holds
 * @param metrics where it answers Prometheus, if it does
 * @param objectives how well it has to serve, if it was said
 */
public record ServiceBlueprint(
        String name,
        ServiceKind kind,
        ImageReference image,
        Map<String, Integer> replicas,
        List<PortBlueprint> ports,
        List<String> command,
        List<String> arguments,
        Map<String, EnvironmentSource> env,
        List<ConfigFileBlueprint> files,
        List<String> pullSecrets,
        ResourcesBlueprint resources,
        @Nullable GpusBlueprint gpus,
        @Nullable StorageBlueprint storage,
        List<StorageTierBlueprint> tiers,
        List<SidecarBlueprint> sidecars,
        List<InitJobBlueprint> initJobs,
        @Nullable ExposureBlueprint exposure,
        @Nullable ProbeBlueprint startupProbe,
        @Nullable ProbeBlueprint readinessProbe,
        @Nullable ProbeBlueprint livenessProbe,
        PlacementBlueprint placement,
        @Nullable DisruptionBlueprint disruption,
        UpdateBlueprint update,
        @Nullable SessionAffinityBlueprint sessionAffinity,
        List<ConnectionBlueprint> uses,
        @Nullable ConsensusBlueprint consensus,
        @Nullable ReplicationBlueprint replication,
        @Nullable PeeringBlueprint peers,
        @Nullable BrokerBlueprint broker,
        @Nullable MessagesBlueprint messages,
        @Nullable PartitionsBlueprint partitions,
        @Nullable AutoscalingBlueprint autoscaling,
        SecurityBlueprint security,
        List<ImageTool> tools,
        @Nullable MetricsBlueprint metrics,
        @Nullable ObjectivesBlueprint objectives) {
    /**
     * Finds a port by its name.
     *
     * @param portName the name
     * @return the port
     * @throws IllegalArgumentException if the service has none of that name, which resolve does not let pass
     */
    public PortBlueprint port(String portName) {
        return ports.stream()
                .filter(port -> port.name().equals(portName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no port " + portName));
    }

    /** Whether its replicas talk to each other, as those do that vote, copy data or are peers. */
    public boolean findsItsOwn() {
        return consensus != null || peers != null || replication != null;
    }

    /** The port at which others can ask whether it is ready: that of its readiness probe, or the first to which one can connect. */
    public Optional<PortBlueprint> checkedPort() {
        Optional<PortBlueprint> first =
                ports.stream().filter(port -> port.protocol() != Protocol.UDP).findFirst();
        if (readinessProbe == null) {
            return first;
        }
        return readinessProbe.action().accept(new ProbeAction.Visitor<Optional<PortBlueprint>>() {
            @Override
            public Optional<PortBlueprint> http(ProbeAction.Http http) {
                return Optional.of(http.port());
            }

            @Override
            public Optional<PortBlueprint> tcp(ProbeAction.Tcp tcp) {
                return Optional.of(tcp.port());
            }

            @Override
            public Optional<PortBlueprint> jsonRpc(ProbeAction.JsonRpc call) {
                return Optional.of(call.port());
            }

            @Override
            public Optional<PortBlueprint> command(ProbeAction.Command command) {
                return first;
            }
        });
    }
}
