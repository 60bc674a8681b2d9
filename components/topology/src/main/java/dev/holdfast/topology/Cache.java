package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.Distinct;
import dev.holdfast.topology.units.ImageReference;
import dev.holdfast.topology.units.SecretReference;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cache: one instance, of which what it holds can be had again from elsewhere, or a cluster.
 *
 * @param engine the program
 * @param version its version, such as {@code "7.2"}
 * @param image its image; the official one of its version if left out
 * @param memory what it may hold; in a cluster, each node
 * @param eviction what it throws away when it is full; {@code least-recently-used} if left out, {@code never} for a cluster that stores
 * @param regions the regions in which one runs, each on its own with nothing copied between them; the primary region, and the one for recovery, if left out
 * @param password the password of its clients
 * @param resources what an instance asks for, and may use at most; derived from its memory if left out
 * @param cluster several masters with replicas; one instance if left out
 */
public record Cache(
        @JsonProperty(required = true) CacheEngine engine,
        @JsonProperty(required = true)
                @Pattern(regexp = "^[0-9]{1,2}(\\.[0-9]{1,2}){0,2}$", message = "a version such as \"7.2\"")
                String version,
        @Nullable ImageReference image,
        @JsonProperty(required = true) Bytes memory,
        @Nullable Eviction eviction,
        @Nullable @Distinct List<String> regions,
        @JsonProperty(required = true) SecretReference password,
        @Nullable Resources resources,
        @Nullable CacheCluster cluster) {}
