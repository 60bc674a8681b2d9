package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.input.FilePart;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.Mounts;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.Reach;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/**
 * One instance of HAProxy before many servers is one part that takes all of them down. How many there are is known from a {@code peers}
 * section, or where the file is in a ConfigMap, from what mounts that; elsewhere nothing is said.
 */
public final class NoSingleInstance implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.HAPROXY, "H08b", "At least two instances of HAProxy share the work")
            .notedInDevelopment()
            .because("Three servers behind one balancer are one machine's failure away from none: "
                    + "its node is drained, and everything is gone.")
            .from("requirement R103")
            .fix(
                    "Run two or more, with keepalived, DNS or a Service before them; or waive it and say who accepts the outage.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Reach reach() {
        return Reach.ALL;
    }

    @Override
    public void check(Inputs inputs, RuleRun run) {
        for (HaproxyFile file : inputs.all(HaproxyFile.class)) {
            for (HaproxySection peers : file.all("peers")) {
                if (HaproxyInstances.of(peers) == 1) {
                    run.found(peers, peers.place(), "", peers.words() + " names one instance");
                }
            }
            FilePart part = file.file().part();
            KubernetesObject holder = part == null ? null : part.holder();
            if (holder != null && !file.fronts().isEmpty()) {
                mounted(inputs, file, holder, run);
            }
        }
    }

    private static void mounted(Inputs inputs, HaproxyFile file, KubernetesObject configuration, RuleRun run) {
        for (Workload workload : Mounts.of(configuration, inputs.cluster())) {
            if (workload.isReplicated() && isOne(workload) && !isScaled(workload, inputs)) {
                HaproxySection front = file.fronts().get(0);
                run.found(
                        front,
                        front.place(),
                        "",
                        workload.object().words() + " runs one instance with this configuration");
            }
        }
    }

    private static boolean isOne(Workload workload) {
        Long replicas = workload.replicas();
        return replicas == null || replicas == 1;
    }

    private static boolean isScaled(Workload workload, Inputs inputs) {
        for (KubernetesObject scaler : inputs.cluster().ofKind("HorizontalPodAutoscaler")) {
            if (scaler.namespace().equals(workload.object().namespace())
                    && scaler.node()
                            .at("spec", "scaleTargetRef", "name")
                            .is(workload.object().name())) {
                return true;
            }
        }
        return false;
    }
}
