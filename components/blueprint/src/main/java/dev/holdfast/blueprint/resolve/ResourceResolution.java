package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.ResourcesBlueprint;
import dev.holdfast.topology.ResourceAmounts;
import dev.holdfast.topology.Resources;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.Cpu;
import org.jspecify.annotations.Nullable;

/** Decides what a container is given. Every one gets requests and a limit of memory; a limit of processor time only if it was written. */
final class ResourceResolution {
    private static final ResourceAmounts NOTHING = new ResourceAmounts(null, null, null);
    private static final String MEASURE = "a small start; measure, and write what it needs";
    private static final Bytes SCRATCH = Bytes.parse("128Mi");
    private static final Bytes SCRATCH_LIMIT = Bytes.parse("1Gi");

    private ResourceResolution() {}

    /** Returns what the container is given. */
    static ResourcesBlueprint resolve(
            TopologyPath path, @Nullable Resources written, Cpu cpu, Bytes memory, Scope scope) {
        ResourceAmounts requests = written == null || written.requests() == null ? NOTHING : written.requests();
        ResourceAmounts limits = written == null || written.limits() == null ? NOTHING : written.limits();
        TopologyPath request = path.key("requests");
        TopologyPath limit = path.key("limits");
        Decisions decisions = scope.decisions();
        Cpu cpuRequest = limits.cpu() == null || requests.cpu() != null
                ? decisions.orDefault(request.key("cpu"), requests.cpu(), cpu, MEASURE)
                : decisions.derived(request.key("cpu"), limits.cpu(), "as much as the limit", limit.key("cpu"));
        Bytes memoryRequest = limits.memory() == null || requests.memory() != null
                ? decisions.orDefault(request.key("memory"), requests.memory(), memory, MEASURE)
                : decisions.derived(
                        request.key("memory"), limits.memory(), "as much as the limit", limit.key("memory"));
        Bytes memoryLimit = decisions.orDerived(
                limit.key("memory"),
                limits.memory(),
                memoryRequest,
                "as much as the request: what is beyond it could be taken away at any time",
                request.key("memory"));
        if (limits.cpu() == null) {
            decisions.byDefault(
                    limit.key("cpu"), "none", "what is idle may be used; a limit would throttle while it is there");
        }
        Bytes most = limits.ephemeralStorage();
        Bytes disk = most != null && most.compareTo(SCRATCH) < 0
                ? decisions.orDerived(
                        request.key("ephemeralStorage"),
                        requests.ephemeralStorage(),
                        most,
                        "as much as the limit",
                        limit.key("ephemeralStorage"))
                : decisions.orDefault(
                        request.key("ephemeralStorage"),
                        requests.ephemeralStorage(),
                        SCRATCH,
                        "logs and scratch files");
        Bytes diskLimit = decisions.orDerived(
                limit.key("ephemeralStorage"),
                limits.ephemeralStorage(),
                disk.compareTo(SCRATCH_LIMIT) > 0 ? disk : SCRATCH_LIMIT,
                "a full disk would take the whole node down",
                request.key("ephemeralStorage"));
        notMore(request.key("memory"), memoryRequest, memoryLimit, scope);
        if (limits.cpu() != null) {
            notMore(request.key("cpu"), cpuRequest, limits.cpu(), scope);
        }
        notMore(request.key("ephemeralStorage"), disk, diskLimit, scope);
        return new ResourcesBlueprint(cpuRequest, memoryRequest, limits.cpu(), memoryLimit, disk, diskLimit);
    }

    private static <T extends Comparable<T>> void notMore(TopologyPath path, T request, T limit, Scope scope) {
        if (request.compareTo(limit) > 0) {
            scope.problems()
                    .contradiction(
                            path,
                            "asks for " + request + " but may use only " + limit,
                            "Write a request that is not more than the limit.");
        }
    }
}
