package dev.holdfast.kubernetes.object;

import dev.holdfast.blueprint.kubernetes.api.ClusterAffinity;
import dev.holdfast.blueprint.kubernetes.api.ClusterInitDb;
import dev.holdfast.blueprint.kubernetes.api.ClusterPlugin;
import dev.holdfast.blueprint.kubernetes.api.ClusterServer;
import dev.holdfast.blueprint.kubernetes.api.ClusterSpec;
import dev.holdfast.blueprint.kubernetes.api.ClusterSynchronous;
import dev.holdfast.blueprint.kubernetes.api.EnvVar;
import dev.holdfast.blueprint.kubernetes.api.KeySelector;
import dev.holdfast.blueprint.kubernetes.api.ObjectStoreCredentials;
import dev.holdfast.blueprint.kubernetes.api.ObjectStoreSpec;
import dev.holdfast.blueprint.kubernetes.api.PoolerSpec;
import dev.holdfast.blueprint.kubernetes.api.ResourceRequirements;
import dev.holdfast.blueprint.kubernetes.api.ScheduledBackupSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What CloudNativePG and its Barman Cloud plugin run. */
final class PostgresTrees {
    private PostgresTrees() {}

    static Map<String, Object> of(ClusterSpec spec) {
        return new Fields()
                .with("instances", spec.instances())
                .with("imageName", spec.imageName())
                .with("inheritedMetadata", labels(spec.inheritedLabels()))
                .with("primaryUpdateMethod", spec.primaryUpdateMethod())
                .with("stopDelay", spec.stopDelay())
                .with("smartShutdownTimeout", spec.smartShutdownTimeout())
                .with("enablePDB", spec.enablePDB())
                .with("enableSuperuserAccess", spec.enableSuperuserAccess())
                .with("superuserSecret", name(spec.superuserSecret()))
                .with(
                        "bootstrap",
                        new Fields().with("initdb", initdb(spec.initdb())).done())
                .with("postgresql", server(spec.postgresql()))
                .with(
                        "storage",
                        new Fields()
                                .with("size", spec.storage().size())
                                .with("storageClass", spec.storage().storageClass())
                                .done())
                .with(
                        "ephemeralVolumesSizeLimit",
                        new Fields().with("shm", spec.sharedMemory()).done())
                .with("resources", resources(spec.resources()))
                .with("affinity", affinity(spec.affinity()))
                .list("topologySpreadConstraints", spec.topologySpreadConstraints(), SchedulingTrees::spread)
                .with("priorityClassName", spec.priorityClassName())
                .list("plugins", spec.plugins(), PostgresTrees::plugin)
                .done();
    }

    private static Map<String, Object> initdb(ClusterInitDb initdb) {
        return new Fields()
                .with("database", initdb.database())
                .with("owner", initdb.owner())
                .with("secret", name(initdb.secret()))
                .with("dataChecksums", initdb.dataChecksums())
                .done();
    }

    private static Map<String, Object> server(ClusterServer server) {
        return new Fields()
                .with("parameters", new LinkedHashMap<>(server.parameters()))
                .tree("synchronous", server.synchronous(), PostgresTrees::synchronous)
                .done();
    }

    private static Map<String, Object> synchronous(ClusterSynchronous synchronous) {
        return new Fields()
                .with("method", synchronous.method())
                .with("number", synchronous.number())
                .with("dataDurability", synchronous.dataDurability())
                .with("failoverQuorum", synchronous.failoverQuorum())
                .done();
    }

    private static Map<String, Object> affinity(ClusterAffinity affinity) {
        return new Fields()
                .with("enablePodAntiAffinity", affinity.enablePodAntiAffinity())
                .with("podAntiAffinityType", affinity.podAntiAffinityType())
                .with("topologyKey", affinity.topologyKey())
                .map("nodeSelector", affinity.nodeSelector())
                .list("tolerations", affinity.tolerations(), SchedulingTrees::toleration)
                .done();
    }

    private static Map<String, Object> plugin(ClusterPlugin plugin) {
        return new Fields()
                .with("name", plugin.name())
                .with("isWALArchiver", plugin.isWALArchiver())
                .with("parameters", new LinkedHashMap<>(plugin.parameters()))
                .done();
    }

    static Map<String, Object> of(PoolerSpec spec) {
        return new Fields()
                .with("cluster", name(spec.cluster()))
                .with("instances", spec.instances())
                .with("type", spec.type())
                .with(
                        "pgbouncer",
                        new Fields()
                                .with("poolMode", spec.poolMode())
                                .with("parameters", new LinkedHashMap<>(spec.parameters()))
                                .done())
                .tree("serviceTemplate", spec.ipFamilyPolicy(), policy -> new Fields()
                        .with(
                                "spec",
                                new Fields().with("ipFamilyPolicy", policy).done())
                        .done())
                .with(
                        "template",
                        new Fields()
                                .with("metadata", labels(spec.labels()))
                                .with("spec", pod(spec))
                                .done())
                .done();
    }

    private static Map<String, Object> pod(PoolerSpec spec) {
        return new Fields()
                .with("priorityClassName", spec.priorityClassName())
                .tree("affinity", spec.affinity(), SchedulingTrees::affinity)
                .list("topologySpreadConstraints", spec.topologySpreadConstraints(), SchedulingTrees::spread)
                .list("tolerations", spec.tolerations(), SchedulingTrees::toleration)
                .with(
                        "containers",
                        List.of(new Fields()
                                .with("name", "pgbouncer")
                                .with("resources", resources(spec.resources()))
                                .done()))
                .done();
    }

    static Map<String, Object> of(ScheduledBackupSpec spec) {
        return new Fields()
                .with("schedule", spec.schedule())
                .with("cluster", name(spec.cluster()))
                .with("backupOwnerReference", spec.backupOwnerReference())
                .with("immediate", spec.immediate())
                .with("method", spec.method())
                .with("pluginConfiguration", name(spec.plugin()))
                .done();
    }

    static Map<String, Object> of(ObjectStoreSpec spec) {
        Map<String, Object> written = new Fields()
                .with("compression", spec.compression())
                .with("encryption", spec.encryption())
                .done();
        return new Fields()
                .with("retentionPolicy", spec.retentionPolicy())
                .with(
                        "configuration",
                        new Fields()
                                .with("destinationPath", spec.destinationPath())
                                .with("s3Credentials", credentials(spec.credentials()))
                                .map("data", written)
                                .map("wal", written)
                                .done())
                .with(
                        "instanceSidecarConfiguration",
                        new Fields()
                                .list("env", spec.env(), PostgresTrees::variable)
                                .with("resources", resources(spec.resources()))
                                .done())
                .done();
    }

    private static Map<String, Object> credentials(@Nullable ObjectStoreCredentials credentials) {
        return credentials == null
                ? new Fields().with("inheritFromIAMRole", true).done()
                : new Fields()
                        .with("accessKeyId", key(credentials.accessKeyId()))
                        .with("secretAccessKey", key(credentials.secretAccessKey()))
                        .done();
    }

    private static Map<String, Object> key(KeySelector key) {
        return new Fields().with("name", key.name()).with("key", key.key()).done();
    }

    private static Map<String, Object> variable(EnvVar variable) {
        return new Fields()
                .with("name", variable.name())
                .with("value", variable.value())
                .done();
    }

    private static Map<String, Object> resources(ResourceRequirements resources) {
        return new Fields()
                .with("requests", new LinkedHashMap<>(resources.requests()))
                .with("limits", new LinkedHashMap<>(resources.limits()))
                .done();
    }

    private static Map<String, Object> labels(Map<String, String> labels) {
        return new Fields().with("labels", new LinkedHashMap<>(labels)).done();
    }

    private static Map<String, Object> name(String name) {
        return new Fields().with("name", name).done();
    }
}
