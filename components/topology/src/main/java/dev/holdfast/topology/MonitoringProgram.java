package dev.holdfast.topology;

import dev.holdfast.topology.units.ImageReference;
import org.jspecify.annotations.Nullable;

/**
 * Prometheus, or Alertmanager, as it runs beside the system.
 *
 * @param image its image; the official one of the target's version if left out
 * @param storage the volume of each replica; of a size derived from how often is measured, and how long that is kept, if left out
 * @param resources what a replica is given; enough for 50,000 series if left out
 */
public record MonitoringProgram(
        @Nullable ImageReference image, @Nullable ProgramStorage storage, @Nullable Resources resources) {}
