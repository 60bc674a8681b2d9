package dev.holdfast.blueprint.fidelity;

import static dev.holdfast.blueprint.fidelity.Usage.at;
import static dev.holdfast.blueprint.fidelity.Usage.probes;
import static dev.holdfast.blueprint.fidelity.Usage.resources;
import static dev.holdfast.blueprint.fidelity.Usage.services;

import dev.holdfast.blueprint.EnvironmentSource;
import dev.holdfast.blueprint.ProbeAction;
import dev.holdfast.blueprint.compose.HealthCommand;
import dev.holdfast.blueprint.compose.HealthcheckLowering;
import dev.holdfast.topology.ImageTool;
import dev.holdfast.topology.InstanceField;

/** What programs, their environment and their probes ask for. */
@SuppressWarnings("ImmutableEnumChecker") // a definition holds functions without state and lists that nobody can change
public enum ProgramFeature implements Feature {
    /** Labels of every object. */
    LABELS("labels of every object", at("metadata.labels", all -> !all.labels().isEmpty()), "metadata.labels"),
    /** Programs and their replicas. */
    PROGRAMS(
            "programs and their replicas",
            services("image", any -> true),
            "services.*.image",
            "services.*.kind",
            "services.*.command",
            "services.*.arguments",
            "services.*.replicas",
            "services.*.ports"),
    /** Environment variables. */
    ENVIRONMENT(
            "environment variables", services("env", service -> !service.env().isEmpty()), "services.*.env"),
    /** Secrets in environment variables. */
    ENVIRONMENT_SECRETS(
            "secrets in environment variables",
            services("env", service -> service.env().values().stream()
                    .anyMatch(source -> source instanceof EnvironmentSource.Secret)),
            "services.*.env.*.secret"),
    /** Facts about the replica in environment variables. */
    INSTANCE_FACTS(
            "facts about the replica in environment variables",
            services("env", service -> service.env().values().stream()
                    .anyMatch(source -> source instanceof EnvironmentSource.Instance instance
                            && instance.field() != InstanceField.ZONE
                            && instance.field() != InstanceField.ORDINAL)),
            "services.*.env.*.instance"),
    /** The number of the replica in environment variables. */
    INSTANCE_ORDINAL(
            "the number of the replica in environment variables",
            services("env", service -> service.env().values().stream()
                    .anyMatch(source -> source instanceof EnvironmentSource.Instance instance
                            && instance.field() == InstanceField.ORDINAL)),
            "services.*.env.*.instance"),
    /** The zone of the replica in environment variables. */
    INSTANCE_ZONE(
            "the zone of the replica in environment variables",
            services("env", service -> service.env().values().stream()
                    .anyMatch(source -> source instanceof EnvironmentSource.Instance instance
                            && instance.field() == InstanceField.ZONE)),
            "services.*.env.*.instance"),
    /** Variables that are set where the files are deployed. */
    ENVIRONMENT_OUTSIDE(
            "variables that are set where the files are deployed",
            services("env", service -> service.env().values().stream()
                    .anyMatch(source -> source instanceof EnvironmentSource.Outside)),
            "services.*.env.*.env"),
    /** Configuration files. */
    FILES("configuration files", services("files", service -> !service.files().isEmpty()), "services.*.files"),
    /** Permissions of configuration files. */
    FILE_MODES(
            "permissions of configuration files",
            services("files", service -> service.files().stream().anyMatch(file -> file.mode() != 0444)),
            "services.*.files.*.mode",
            "services.*.sidecars.*.files.*.mode"),
    /** Secrets with which images are pulled. */
    PULL_SECRETS(
            "secrets with which images are pulled",
            services("pullSecrets", service -> !service.pullSecrets().isEmpty()),
            "services.*.pullSecrets"),
    /** Processors and memory that are set aside. */
    RESOURCE_REQUESTS(
            "processors and memory that are set aside", resources("requests", any -> true), "**.resources.requests"),
    /** Processors and memory at most. */
    RESOURCE_LIMITS("processors and memory at most", resources("limits", any -> true), "**.resources.limits"),
    /** Disk for logs and scratch files. */
    EPHEMERAL_STORAGE(
            "disk for logs and scratch files",
            resources("limits.ephemeralStorage", any -> true),
            "**.resources.requests.ephemeralStorage",
            "**.resources.limits.ephemeralStorage"),
    /** Graphics processors. */
    GPUS("graphics processors", services("gpus", service -> service.gpus() != null), "services.*.gpus"),
    /** Containers beside. */
    SIDECARS(
            "containers beside",
            services("sidecars", service -> !service.sidecars().isEmpty()),
            "services.*.sidecars"),
    /** Programs before. */
    INIT_JOBS(
            "programs before",
            services("initJobs", service -> !service.initJobs().isEmpty()),
            "services.*.initJobs"),
    /** Startup probes. */
    STARTUP_PROBE(
            "startup probes",
            services("startupProbe", service -> service.startupProbe() != null),
            "services.*.startupProbe"),
    /** Readiness probes. */
    READINESS_PROBE(
            "readiness probes",
            services("readinessProbe", service -> service.readinessProbe() != null),
            "services.*.readinessProbe",
            "services.*.sidecars.*.readinessProbe"),
    /** Liveness probes. */
    LIVENESS_PROBE(
            "liveness probes",
            services("livenessProbe", service -> service.livenessProbe() != null),
            "services.*.livenessProbe"),
    /** Probes that call a method by JSON-RPC. */
    JSON_RPC_PROBE(
            "probes that call a method by JSON-RPC",
            probes(".jsonRpc", probe -> probe.action() instanceof ProbeAction.JsonRpc),
            "services.*.startupProbe.jsonRpc",
            "services.*.readinessProbe.jsonRpc",
            "services.*.livenessProbe.jsonRpc",
            "services.*.sidecars.*.readinessProbe.jsonRpc"),
    /** Several good answers before a replica counts as well. */
    SUCCESS_THRESHOLD(
            "several good answers before a replica counts as well",
            probes(".successThreshold", probe -> probe.successThreshold() > 1),
            "services.*.startupProbe.successThreshold",
            "services.*.readinessProbe.successThreshold",
            "services.*.livenessProbe.successThreshold",
            "services.*.sidecars.*.readinessProbe.successThreshold"),
    /** Probes for which the image holds no program. */
    HEALTH_COMMAND(
            "probes for which the image holds no program",
            services("tools", service -> HealthcheckLowering.decisive(service)
                    .map(probe -> HealthCommand.of(probe, service.tools()).isEmpty())
                    .orElse(false)),
            "services.*.tools"),
    /** Services that nobody can ask for their health. */
    NO_PROBE(
            "services that nobody can ask for their health",
            services("readinessProbe", service -> HealthcheckLowering.decisive(service)
                    .isEmpty())),
    /** Probes that open a connection, without nc. */
    TCP_PROBE(
            "probes that open a connection, without nc",
            services("readinessProbe.tcp", service -> HealthcheckLowering.decisive(service)
                    .filter(probe -> probe.action() instanceof ProbeAction.Tcp)
                    .map(probe -> service.tools().contains(ImageTool.SH)
                            && !service.tools().contains(ImageTool.NC))
                    .orElse(false)),
            "services.*.readinessProbe.tcp"),
    /** Time to finish what was begun. */
    DRAIN(
            "time to finish what was begun",
            services("update.drain", service -> !service.update().drain().isZero()),
            "services.*.update.drain",
            "maintenance.drain"),
    /** Programs before the order to stop. */
    PRE_STOP(
            "programs before the order to stop",
            services("update.preStop", service -> !service.update().preStop().isEmpty()),
            "services.*.update.preStop"),
    /** Voting. */
    CONSENSUS("voting", services("consensus", service -> service.consensus() != null), "services.*.consensus"),
    /** Copies that a service keeps. */
    REPLICATION(
            "copies that a service keeps",
            services("replication", service -> service.replication() != null),
            "services.*.replication"),
    /** Peers. */
    PEERS("peers", services("peers", service -> service.peers() != null), "services.*.peers"),
    /** User, read-only file system, scratch folders. */
    SECURITY("user, read-only file system, scratch folders", services("security", any -> true), "services.*.security"),
    /** Where services answer Prometheus. */
    METRICS_ENDPOINT(
            "where services answer Prometheus",
            services("metrics", service -> service.metrics() != null),
            "services.*.metrics");

    private final Definition definition;

    ProgramFeature(String title, Usage usage, String... patterns) {
        this.definition = Definition.of(title, usage, patterns);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
