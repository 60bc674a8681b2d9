package dev.holdfast.blueprint.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {
    @ParameterizedTest
    @CsvSource({
        "services.*.autoscaling, services.api.autoscaling, true",
        "services.*.autoscaling, services.api.autoscaling.metrics[0].cpu, true",
        "services.*.autoscaling, services.api.autoscaling2, false",
        "services.*.autoscaling, services.api, false",
        "services.*.uses.*.access, services.api.uses[3].access, true",
        "services.*.uses.*.access, services.api.uses[*].access, true",
        "**.resources.limits, backups.resources.limits.cpu, true",
        "**.resources.limits, services.a.sidecars.b.resources.limits, true",
        "**.resources.limits, services.a.resources.requests, false",
        "budget, budget, true",
        "budget, services.budget, false"
    })
    void coversPathsAndWhatIsBelow(String pattern, String path, boolean covered) {
        assertThat(new PathPattern(pattern).covers(path)).isEqualTo(covered);
    }
}
