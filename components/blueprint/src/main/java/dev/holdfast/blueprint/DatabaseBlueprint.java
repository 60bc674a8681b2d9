package dev.holdfast.blueprint;

import dev.holdfast.topology.DatabaseEngine;
import dev.holdfast.topology.units.ImageReference;
import dev.holdfast.topology.units.SecretReference;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL database with one primary and the replicas that follow it.
 *
 * @param name its name
 * @param engine the program
 * @param version its version
 * @param image its image, where no operator brings its own
 * @param regions the regions in which one runs, each on its own
 * @param readReplicas replicas that follow the primary
 * @param databaseName the name of the database in the server
 * @param user the user that services connect as
 * @param password that user's password
 * @param adminPassword the administrator's password
 * @param replicationPassword the password of the user replicator; there when there are replicas that no operator gives certificates
 * @param storage the volume of each instance
 * @param resources what an instance is given
 * @param parameters every parameter of the server that is set, by name, in the spelling of PostgreSQL, unquoted
 * @param synchronous whether a commit waits for replicas
 * @param poolPerReplica connections that each replica of a client keeps open, if it was said
 * @param poolOverflow connections that each replica of a client may open beyond that for a moment; 0 if nothing was said
 * @param placement where instances run
 * @param disruption replicas that planned work may take away at once; absent with fewer than two, and never of the primary, of which there is one
 * @param security what its containers may do
 * @param gracePeriod time from the order to stop to the kill
 * @param readinessProbe tells whether an instance may be sent requests
 * @param livenessProbe tells whether an instance has to be restarted
 * @param startupProbe tells when an instance is up
 * @param pooler what stands in front of instances that no operator runs, if anything
 * @param routing what leads to the right one of them; absent for nothing
 * @param tlsSecret the TLS secret of its servers on machines, which then take encrypted connections only; absent for plain ones
 * @param machines where instances run outside containers, the first as the primary; one for each
 * @param kubernetes what only Kubernetes has to know
 */
public record DatabaseBlueprint(
        String name,
        DatabaseEngine engine,
        Version version,
        ImageReference image,
        List<String> regions,
        int readReplicas,
        String databaseName,
        String user,
        SecretReference password,
        SecretReference adminPassword,
        @Nullable SecretReference replicationPassword,
        StorageBlueprint storage,
        ResourcesBlueprint resources,
        Map<String, String> parameters,
        @Nullable SynchronousBlueprint synchronous,
        @Nullable Integer poolPerReplica,
        int poolOverflow,
        PlacementBlueprint placement,
        @Nullable DisruptionBlueprint disruption,
        SecurityBlueprint security,
        Duration gracePeriod,
        ProbeBlueprint readinessProbe,
        ProbeBlueprint livenessProbe,
        ProbeBlueprint startupProbe,
        @Nullable DatabasePoolerBlueprint pooler,
        @Nullable DatabaseRoutingBlueprint routing,
        @Nullable String tlsSecret,
        List<DatabaseMachineBlueprint> machines,
        KubernetesDatabaseBlueprint kubernetes) {}
