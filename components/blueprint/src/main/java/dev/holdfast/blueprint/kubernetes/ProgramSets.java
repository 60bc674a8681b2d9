package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.ProgramBlueprint;
import dev.holdfast.blueprint.kubernetes.api.PodTemplateSpec;
import dev.holdfast.blueprint.kubernetes.api.StatefulSet;
import dev.holdfast.blueprint.kubernetes.api.StatefulSetSpec;
import dev.holdfast.blueprint.kubernetes.api.StatefulSetUpdateStrategy;
import java.util.List;

/** The replicas of Prometheus or Alertmanager, each with a volume. */
final class ProgramSets {
    private ProgramSets() {}

    /** They start together, since none waits for another, and are updated one after the other. */
    static StatefulSet of(
            Scope scope, Identity identity, ProgramBlueprint program, String volume, PodTemplateSpec template) {
        return new StatefulSet(
                scope.meta(identity.instance(), identity),
                new StatefulSetSpec(
                        program.replicas(),
                        identity.selector(),
                        ObjectNames.headless(identity.instance()),
                        "Parallel",
                        new StatefulSetUpdateStrategy("RollingUpdate"),
                        0,
                        ServiceObjects.HISTORY,
                        Claims.retention(program.storage()),
                        template,
                        List.of(Claims.of(identity, volume, program.storage()))));
    }
}
