package dev.holdfast.topology;

import dev.holdfast.topology.units.Distinct;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the parts reach each other.
 *
 * @param dualStack whether IPv4 and IPv6 are both used; {@code false} if left out
 * @param multipleProviders whether more than one network provider has to be used; a fact for plans
 * @param redundantDns whether more than one DNS server has to be used; a fact for plans
 * @param resolvers DNS servers that load balancers ask; those of the platform if left out
 */
public record Network(
        @Nullable Boolean dualStack,
        @Nullable Boolean multipleProviders,
        @Nullable Boolean redundantDns,
        @Nullable @Distinct
                List<
                                @Pattern(
                                        regexp = "^[0-9a-fA-F.:]+(:[0-9]+)?$",
                                        message = "an address, with a port if it is not 53")
                                String>
                        resolvers) {}
