package dev.holdfast.topology;

import dev.holdfast.topology.units.Distinct;
import dev.holdfast.topology.units.KeyPattern;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Things that exist already and are referred to, never created.
 *
 * @param namespace the Kubernetes namespace to use instead of a new one
 * @param secrets secrets, by name; one that is listed here has to hold the keys that are used
 * @param storageClasses storage classes; one that is used has to be listed here, if any is
 * @param databases databases that somebody else runs, by name
 * @param caches caches that somebody else runs, by name
 * @param queues queues that somebody else runs, by name
 */
public record Existing(
        @Nullable @Pattern(regexp = "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", message = "an RFC 1123 label")
                String namespace,
        @Nullable @KeyPattern(regexp = Names.OBJECT, message = Names.OBJECT_MEANING)
                Map<String, ExistingSecret> secrets,
        @Nullable @Distinct List<String> storageClasses,
        @Nullable @KeyPattern(regexp = Names.LABEL, message = Names.LABEL_MEANING)
                Map<String, ExistingEndpoint> databases,
        @Nullable @KeyPattern(regexp = Names.LABEL, message = Names.LABEL_MEANING) Map<String, ExistingEndpoint> caches,
        @Nullable @KeyPattern(regexp = Names.LABEL, message = Names.LABEL_MEANING)
                Map<String, ExistingEndpoint> queues) {}
