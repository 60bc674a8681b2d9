package dev.holdfast.blueprint.compose;

import dev.holdfast.blueprint.ProbeBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.topology.ImageTool;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From probes to the one health check that a container has. */
public final class HealthcheckLowering {
    private HealthcheckLowering() {}

    /**
     * The probe that others wait for: readiness, else liveness, else startup.
     *
     * @return the probe; empty for a service that has none
     */
    public static Optional<ProbeBlueprint> decisive(ServiceBlueprint service) {
        return Optional.ofNullable(service.readinessProbe())
                .or(() -> Optional.ofNullable(service.livenessProbe()))
                .or(() -> Optional.ofNullable(service.startupProbe()));
    }

    static Optional<ComposeHealthcheck> of(ServiceBlueprint service) {
        return of(decisive(service).orElse(null), service.startupProbe(), service.tools());
    }

    /**
     * The health check that asks what a probe asks.
     *
     * @param probe the probe; absent for none
     * @param startup what tells when it is up, if anything does
     * @param tools the programs that the image holds
     * @return the health check; empty where nobody can ask
     */
    public static Optional<ComposeHealthcheck> of(
            @Nullable ProbeBlueprint probe, @Nullable ProbeBlueprint startup, List<ImageTool> tools) {
        return probe == null ? Optional.empty() : HealthCommand.of(probe, tools).map(test -> of(test, probe, startup));
    }

    /** A health check that runs the given command at the times of the probes. */
    static ComposeHealthcheck of(List<String> test, ProbeBlueprint probe, @Nullable ProbeBlueprint startup) {
        Duration start = startup == null
                ? probe.initialDelay()
                : startup.initialDelay().plus(startup.period().multipliedBy(startup.failureThreshold()));
        return of(test, probe, start, startup == null ? probe.period() : startup.period());
    }

    /**
     * A health check whose failures count only after a while.
     *
     * @param start how long they do not count; zero if they count at once
     * @param pace how often it is asked until then
     */
    static ComposeHealthcheck of(List<String> test, ProbeBlueprint probe, Duration start, Duration pace) {
        boolean starts = !start.isZero();
        return new ComposeHealthcheck(
                test,
                Spelling.time(probe.period()),
                Spelling.time(probe.timeout()),
                probe.failureThreshold(),
                starts ? Spelling.time(start) : null,
                starts ? Spelling.time(pace) : null);
    }
}
