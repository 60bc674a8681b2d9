package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.Between;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.Distinct;
import dev.holdfast.topology.units.ImageReference;
import dev.holdfast.topology.units.KeyPattern;
import dev.holdfast.topology.units.SecretReference;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A database with one primary, which takes the writes, and read replicas, which follow it.
 *
 * @param engine the program
 * @param version its version, major or exact, such as {@code "15.14"}
 * @param image its image, where no operator brings its own; the official one of its version if left out
 * @param readReplicas replicas that follow the primary, 0 to 100; 0 if left out
 * @param name the database's name; the name here with underscores if left out
 * @param user the user that services connect as; {@code app} if left out
 * @param regions the regions in which one runs, each on its own with nothing copied between them; the primary region, and the one for recovery, if left out
 * @param password that user's password; for CloudNativePG the key {@code password} of a secret of the type {@code kubernetes.io/basic-auth}
 * @param adminPassword the password of the administrator {@code postgres}; for CloudNativePG in a secret of its own, of the same form
 * @param replicationPassword the password with which replicas follow the primary; needed with read replicas where no operator gives them certificates
 * @param storage the volume of each instance
 * @param resources what an instance asks for, and may use at most
 * @param maxConnections connections at most, 10 to 100,000; 100 if left out
 * @param pool the connections that clients keep open
 * @param sharedBuffers memory for pages that are shared; a quarter of the memory if left out
 * @param effectiveCacheSize memory that the planner may count on for caching; three quarters of the memory if left out
 * @param statementTimeout how long a statement may run; for ever if left out
 * @param parameters further parameters of the server, by name, each as text
 * @param synchronous whether a commit waits for replicas
 * @param pooler PgBouncer where no operator runs the instances: beside each on machines; on Kubernetes as {@code kubernetes.pooler} if that is left out
 * @param routing HAProxy in front of instances that no operator runs; none if left out
 * @param tls the certificate of servers that no operator runs on machines; connections in plain text if left out
 * @param machines where instances run outside containers, one for each, the first as the primary; {@code NAME-1} and so on, port 5432, if left out
 * @param kubernetes what only Kubernetes has to know
 */
public record Database(
        @JsonProperty(required = true) DatabaseEngine engine,
        @JsonProperty(required = true) @Pattern(regexp = Targets.POSTGRES, message = Targets.POSTGRES_MEANING)
                String version,
        @Nullable ImageReference image,
        @Nullable @Min(0) @Max(100) Integer readReplicas,
        @Nullable @Pattern(regexp = Names.SQL, message = Names.SQL_MEANING) String name,
        @Nullable @Pattern(regexp = Names.SQL, message = Names.SQL_MEANING) String user,
        @Nullable @Distinct List<String> regions,
        @JsonProperty(required = true) SecretReference password,
        @JsonProperty(required = true) SecretReference adminPassword,
        @Nullable SecretReference replicationPassword,
        @JsonProperty(required = true) DatabaseStorage storage,
        @Nullable Resources resources,
        @Nullable @Min(10) @Max(100000) Integer maxConnections,
        @Nullable ConnectionPool pool,
        @Nullable Bytes sharedBuffers,
        @Nullable Bytes effectiveCacheSize,
        @Nullable @Between(min = "1ms", max = "24d20h31m23s647ms") Duration statementTimeout,
        @Nullable
                @KeyPattern(
                        regexp = "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)?$",
                        message = "the name of a PostgreSQL parameter")
                Map<String, String> parameters,
        @Nullable Synchronous synchronous,
        @Nullable Pooler pooler,
        @Nullable DatabaseRouting routing,
        @Nullable DatabaseTls tls,
        @Nullable List<DatabaseMachine> machines,
        @Nullable DatabaseOnKubernetes kubernetes) {}
