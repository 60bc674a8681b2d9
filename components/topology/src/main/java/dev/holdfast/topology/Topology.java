package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.KeyPattern;
import dev.holdfast.topology.units.Money;
import jakarta.validation.constraints.NotEmpty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One highly available system, as its team describes it: what runs, where, how it is reached, and what it has to survive.
 *
 * @param apiVersion the version of this language that the file is written in
 * @param kind what the document is: always {@code Topology}
 * @param metadata what the system is called
 * @param profile how severe findings are, and the name of the base environment; {@code production} if left out
 * @param targets what files are wanted, and for which version of the program that reads them; all that this release renders if left out
 * @param regions the regions that the system runs in, by name
 * @param nodePools the machines that it runs on, by the name of their pool; what is there already if left out
 * @param services the services, by name; none for a system that is only databases or caches
 * @param loadBalancers the load balancers, by name
 * @param databases the databases, by name
 * @param caches the caches, by name
 * @param existing things that exist already and are referred to, never created
 * @param backups what is backed up, when, and where to
 * @param recovery what a disaster may cost, and the region that takes over
 * @param failover how a failure is noticed and answered
 * @param maintenance when and how planned work happens
 * @param monitoring what is measured, and who is told
 * @param network how the parts reach each other
 * @param budget what the system may cost, with its period; read by cost plans
 * @param patches raw changes to rendered objects, for what this language has no word for
 * @param policies how the system is judged; by its profile alone if left out
 */
public record Topology(
        @JsonProperty(required = true) ApiVersion apiVersion,
        @JsonProperty(required = true) DocumentKind kind,
        @JsonProperty(required = true) Metadata metadata,
        @Nullable Profile profile,
        @Nullable Targets targets,
        @JsonProperty(required = true) @NotEmpty @KeyPattern(regexp = Names.LABEL, message = Names.LABEL_MEANING)
                Map<String, Region> regions,
        @Nullable @KeyPattern(regexp = Names.LABEL, message = Names.LABEL_MEANING) Map<String, NodePool> nodePools,
        @JsonProperty(required = true) @KeyPattern(regexp = Names.LABEL, message = Names.LABEL_MEANING)
                Map<String, Service> services,
        @Nullable @KeyPattern(regexp = Names.LABEL, message = Names.LABEL_MEANING)
                Map<String, LoadBalancer> loadBalancers,
        @Nullable @KeyPattern(regexp = Names.LABEL, message = Names.LABEL_MEANING) Map<String, Database> databases,
        @Nullable @KeyPattern(regexp = Names.LABEL, message = Names.LABEL_MEANING) Map<String, Cache> caches,
        @Nullable Existing existing,
        @Nullable Backups backups,
        @Nullable Recovery recovery,
        @Nullable Failover failover,
        @Nullable Maintenance maintenance,
        @Nullable Monitoring monitoring,
        @Nullable Network network,
        @Nullable Money budget,
        @Nullable Patches patches,
        @Nullable Policies policies) {}
