package dev.holdfast.topology;

import dev.holdfast.topology.units.HostName;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP GET.
 *
 * @param path the path; {@code /} if left out
 * @param host the Host header; the name of the service if left out
 */
public record HttpCheck(
        @Nullable @Pattern(regexp = Names.URL_PATH, message = Names.URL_PATH_MEANING) String path,
        @Nullable HostName host) {}
