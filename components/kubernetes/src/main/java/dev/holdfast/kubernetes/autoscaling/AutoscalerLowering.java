package dev.holdfast.kubernetes.autoscaling;

import dev.holdfast.blueprint.kubernetes.Attachments;
import dev.holdfast.blueprint.kubernetes.api.ScaleTargetRef;
import dev.holdfast.kubernetes.deferred.DeferredValues;
import dev.holdfast.kubernetes.standalone.ArgumentsRefused;
import dev.holdfast.kubernetes.standalone.Kind;
import dev.holdfast.kubernetes.standalone.Later;
import dev.holdfast.kubernetes.standalone.Lowered;
import dev.holdfast.kubernetes.standalone.Standalone;
import dev.holdfast.kubernetes.standalone.StandaloneLowering;
import java.util.List;

/** From the arguments of an autoscaler to its one object. */
final class AutoscalerLowering {
    private static final String TYPE = "Autoscaler";

    private AutoscalerLowering() {}

    static Standalone of(String name, AutoscalerArgs args) {
        return Standalone.of(TYPE, name, args.draft(), deferred -> lower(name, args, deferred));
    }

    private static Lowered lower(String name, AutoscalerArgs args, DeferredValues deferred) {
        Object target = args.target();
        if (target == null || !args.draft().written().has("autoscaling")) {
            throw new ArgumentsRefused(TYPE + " " + name + ": lacks "
                    + (target == null
                            ? "a workload. Say .deployment(…) or .statefulSet(…)."
                            : "bounds. Say .scale(…)."));
        }
        Lowered scaled = StandaloneLowering.lower(TYPE, Kind.SERVICE, name, args.draft(), deferred);
        ScaleTargetRef reference = new ScaleTargetRef("apps/v1", args.kind(), Later.text(deferred, target));
        return scaled.objects(List.of(Attachments.autoscaler(scaled.blueprint(), scaled.region(), name, reference)));
    }
}
