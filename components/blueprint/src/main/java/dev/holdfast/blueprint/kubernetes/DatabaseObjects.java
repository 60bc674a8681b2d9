package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.DisruptionBlueprint;
import dev.holdfast.blueprint.data.PostgresConfiguration;
import dev.holdfast.blueprint.data.PostgresLowering;
import dev.holdfast.blueprint.data.PostgresPlatform;
import dev.holdfast.blueprint.kubernetes.api.ConfigMap;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.blueprint.kubernetes.api.PodTemplateSpec;
import dev.holdfast.blueprint.kubernetes.api.Service;
import dev.holdfast.blueprint.kubernetes.api.ServicePort;
import dev.holdfast.blueprint.kubernetes.api.StatefulSet;
import dev.holdfast.blueprint.kubernetes.api.StatefulSetSpec;
import dev.holdfast.blueprint.kubernetes.api.StatefulSetUpdateStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All objects of a database: a primary, replicas that follow it, a Service for each of the two. Nothing here makes a replica the primary when
 * the primary is lost: that takes an operator or a person.
 */
final class DatabaseObjects {
    /** The port of PostgreSQL. */
    static final int PORT = PostgresConfiguration.PORT;

    private final Scope scope;
    private final DatabaseBlueprint database;
    private final Map<String, String> texts;
    private final PostgresConfiguration configuration;

    private DatabaseObjects(Scope scope, DatabaseBlueprint database, ConfigurationFiles files, String primaryHost) {
        this.scope = scope;
        this.database = database;
        this.configuration = PostgresLowering.lower(database, platform(database, primaryHost));
        this.texts = files.database(configuration);
    }

    static List<KubernetesObject> of(
            Scope scope, DatabaseBlueprint database, Traffic traffic, ConfigurationFiles files) {
        String primary = scope.host(scope.workload(database.name()));
        return new DatabaseObjects(scope, database, files, primary).objects(traffic);
    }

    /** Only the replicas, of a primary that is somewhere else. */
    static List<KubernetesObject> following(
            Scope scope, DatabaseBlueprint database, ConfigurationFiles files, String primaryHost) {
        Traffic traffic = new Traffic();
        traffic.leave(scope.replica(database.name()), Ports.tcp(PORT), Set.of());
        return new DatabaseObjects(scope, database, files, primaryHost).replicas(traffic);
    }

    private static PostgresPlatform platform(DatabaseBlueprint database, String primaryHost) {
        return PostgresPlatform.containers(
                primaryHost,
                // Addresses of pods come from any network of the cluster; the network policy says who gets this far.
                List.of("all"),
                List.of(),
                PostgresPods.CONFIGURATION,
                database.storage().mountPath() + "/pgdata",
                PostgresPods.PASSWORD,
                PostgresPods.ADMIN_PASSWORD,
                database.readReplicas() > 0 ? PostgresPods.REPLICATION_PASSWORD : null);
    }

    private static List<ServicePort> ports() {
        return List.of(new ServicePort("postgres", PORT, PORT, Ports.TCP, null));
    }

    private ConfigMap configMap() {
        return new ConfigMap(scope.meta(scope.workload(database.name()), scope.database(database.name())), texts);
    }

    private Service read(Identity pods) {
        return Services.internal(scope, ObjectNames.read(scope.blueprint(), database.name()), pods, ports(), null);
    }

    private List<KubernetesObject> replicas(Traffic traffic) {
        Identity replica = scope.replica(database.name());
        List<KubernetesObject> objects = new ArrayList<>();
        objects.add(configMap());
        objects.add(read(replica));
        replicas(objects, replica, new PostgresPods(scope, database, configuration, texts), traffic);
        return objects;
    }

    private List<KubernetesObject> objects(Traffic traffic) {
        Identity primary = scope.primary(database.name());
        Identity replica = scope.replica(database.name());
        boolean replicated = database.readReplicas() > 0;
        List<KubernetesObject> objects = new ArrayList<>();
        objects.add(configMap());
        objects.add(Services.internal(scope, scope.workload(database.name()), primary, ports(), null));
        objects.add(read(replicated ? replica : primary));
        PostgresPods pods = new PostgresPods(scope, database, configuration, texts);
        instances(objects, primary, 1, null, pods.primary(), traffic);
        replicas(objects, replica, pods, traffic);
        return objects;
    }

    private void replicas(List<KubernetesObject> objects, Identity replica, PostgresPods pods, Traffic traffic) {
        PostgresConfiguration.Start start = configuration.replica();
        if (start != null) {
            instances(objects, replica, database.readReplicas(), database.disruption(), pods.replica(start), traffic);
        }
    }

    private void instances(
            List<KubernetesObject> objects,
            Identity identity,
            int replicas,
            @Nullable DisruptionBlueprint budget,
            PodTemplateSpec template,
            Traffic traffic) {
        objects.add(Accounts.of(scope, identity));
        objects.add(Services.headless(scope, identity, ports(), false));
        objects.add(new StatefulSet(
                scope.meta(identity.instance(), identity),
                new StatefulSetSpec(
                        replicas,
                        identity.selector(),
                        ObjectNames.headless(identity.instance()),
                        "OrderedReady",
                        new StatefulSetUpdateStrategy("RollingUpdate"),
                        0,
                        ServiceObjects.HISTORY,
                        Claims.retention(database.storage()),
                        template,
                        List.of(Claims.of(identity, PostgresPods.DATA, database.storage())))));
        objects.addAll(Budgets.of(scope, identity, budget));
        objects.add(NetworkPolicies.of(scope, identity, traffic));
    }
}
