package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.Distinct;
import dev.holdfast.topology.units.ImageReference;
import dev.holdfast.topology.units.KeyPattern;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A program that runs in several replicas.
 *
 * @param image the container image, with a fixed tag or, better, a digest
 * @param kind what the service keeps; if left out, {@code stateful} when it has storage, {@code worker} when it has no port, else {@code stateless}
 * @param replicas how many run: a number for each region, a total, or numbers by region; 1 if left out
 * @param ports the ports that it listens on
 * @param command the program to start instead of the image's own
 * @param arguments its arguments
 * @param env environment variables, by name
 * @param files configuration files, by their path in the container
 * @param pullSecrets secrets with which the image is pulled, by name
 * @param resources what a replica asks for, and may use at most
 * @param gpus graphics processors that a replica has for itself
 * @param storage the volume of each replica
 * @param tiers where data goes as it grows old, by name
 * @param sidecars containers that run beside the service in each replica, by name
 * @param initJobs programs that have to succeed before the service starts, by name, in the order written
 * @param expose how the service is reached from outside the cluster by host name
 * @param startupProbe tells when a starting replica is up; the other probes wait for it
 * @param readinessProbe tells whether a replica may be sent requests
 * @param livenessProbe tells whether a replica has to be restarted
 * @param placement where replicas run, and how they keep apart
 * @param disruption how many replicas planned work may take away at once; derived if left out
 * @param update how a new version replaces the old one
 * @param sessionAffinity whether a client stays with one replica
 * @param uses what the service talks to
 * @param consensus how its replicas agree, if they vote
 * @param replication how its replicas copy data, if they do
 * @param peers how its replicas find and limit each other, if they form a peer-to-peer network
 * @param broker what it offers, if it is a message broker
 * @param messages what it takes from a message broker
 * @param partitions into which parts its replicas divide their work, if they do
 * @param autoscaling how the number of replicas follows the load
 * @param security the user that it runs as, and what it may do
 * @param tools programs that the image is known to hold, for probes that can only be run as commands; {@code [sh, wget]} if left out
 * @param metrics where it answers Prometheus, and by which metrics it counts requests
 * @param objectives how well it has to serve
 */
public record Service(
        @JsonProperty(required = true) ImageReference image,
        @Nullable ServiceKind kind,
        @Nullable Replicas replicas,
        @Nullable List<Port> ports,
        @Nullable List<String> command,
        @Nullable List<String> arguments,
        @Nullable @KeyPattern(regexp = Names.VARIABLE, message = Names.VARIABLE_MEANING)
                Map<String, EnvironmentValue> env,
        @Nullable @KeyPattern(regexp = Names.ABSOLUTE_PATH, message = Names.ABSOLUTE_PATH_MEANING)
                Map<String, ConfigFile> files,
        @Nullable @Distinct List<@Pattern(regexp = Names.OBJECT, message = Names.OBJECT_MEANING) String> pullSecrets,
        @Nullable Resources resources,
        @Nullable Gpus gpus,
        @Nullable Storage storage,
        @Nullable @KeyPattern(regexp = Names.LABEL, message = Names.LABEL_MEANING) Map<String, StorageTier> tiers,
        @Nullable @KeyPattern(regexp = Names.LABEL, message = Names.LABEL_MEANING) Map<String, Sidecar> sidecars,
        @Nullable @KeyPattern(regexp = Names.LABEL, message = Names.LABEL_MEANING) Map<String, InitJob> initJobs,
        @Nullable Exposure expose,
        @Nullable Probe startupProbe,
        @Nullable Probe readinessProbe,
        @Nullable Probe livenessProbe,
        @Nullable Placement placement,
        @Nullable Disruption disruption,
        @Nullable Update update,
        @Nullable SessionAffinity sessionAffinity,
        @Nullable List<Connection> uses,
        @Nullable Consensus consensus,
        @Nullable Replication replication,
        @Nullable Peering peers,
        @Nullable Broker broker,
        @Nullable Messages messages,
        @Nullable Partitions partitions,
        @Nullable Autoscaling autoscaling,
        @Nullable Security security,
        @Nullable @Distinct List<ImageTool> tools,
        @Nullable MetricsEndpoint metrics,
        @Nullable Objectives objectives) {}
