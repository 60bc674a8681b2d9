package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.Requires;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a service answers Prometheus.
 *
 * @param port the port, by name
 * @param path the path; {@code /metrics} if left out
 * @param requests the counter of requests, such as {@code http_requests_total}; without it nothing of ours counts the service's own requests
 * @param status the label of that counter with the status of the answer, of which those that begin with 5 are errors; {@code code} if left out
 * @param durations the histogram of durations in seconds, such as {@code http_request_duration_seconds}
 */
@Requires(component = "status", needs = "requests")
public record MetricsEndpoint(
        @JsonProperty(required = true) @Pattern(regexp = Names.PORT, message = Names.PORT_MEANING) String port,
        @Nullable @Pattern(regexp = Names.URL_PATH, message = Names.URL_PATH_MEANING) String path,
        @Nullable @Pattern(regexp = Names.PROMETHEUS, message = Names.PROMETHEUS_MEANING) String requests,
        @Nullable @Pattern(regexp = Names.PROMETHEUS_LABEL, message = Names.PROMETHEUS_LABEL_MEANING) String status,
        @Nullable @Pattern(regexp = Names.PROMETHEUS, message = Names.PROMETHEUS_MEANING) String durations) {}
