package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.rule.Rule;
import java.util.List;

/** The rules of this package, in the order of the reference. */
public final class WiringRules {
    private WiringRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                new ObjectHasNamespace(),
                new NamespaceEnforcesRestricted(),
                new SelectorMatchesTemplate(),
                new LabelsAreValid(),
                new ServiceSelectsPods(),
                new NamedTargetPortExists(),
                new NumberedTargetPortIsDeclared(),
                new ServicePortsAreValid(),
                new IngressLeadsToService(),
                new RouteLeadsToService(),
                new AutoscalerTargetExists(),
                new AutoscaledPodsRequestWhatIsMeasured(),
                new NoReplicasBesideAutoscaler(),
                new AutoscalerKeepsReplicas(),
                new AutoscalerHasRoom(),
                new ServedDeploymentHasReplicas(),
                new NoAutoscalerOnConsensus(),
                new ReplicatedWorkloadHasBudget(),
                new OneBudgetForEachPod(),
                new BudgetSelectsPods(),
                new BudgetAllowsDisruption(),
                new BudgetSaysWhatItKeeps(),
                new BudgetKeepsFewerThanThereAre(),
                new BudgetLetsUnhealthyPodsGo(),
                new ReplicasSpreadOverNodes(),
                new ReplicasSpreadOverZones(),
                new SpreadConstraintIsValid(),
                new StatefulSetHasHeadlessService(),
                new UpdatesRoll(),
                new RolloutCanProceed(),
                new PodHasIngressPolicy(),
                new PodHasEgressPolicy(),
                new RestrictedPodsReachDns(),
                new NetworkPolicySelectsPods(),
                new NetworkPolicyPeersExist(),
                new NamespaceDeniesByDefault(),
                new ServedApiVersion(),
                new NoPreviewApiVersion(),
                new FieldsAreKnown(),
                new ValuesHaveTheirKind(),
                new RequiredFieldsAreThere(),
                new IngressHasTls(),
                new NoSnippetAnnotations(),
                new NoNodePort(),
                new CronJobHasDeadline(),
                new CronJobsDoNotOverlap(),
                new JobsEnd(),
                new FinishedJobIsRemoved(),
                new NoObjectTwice(),
                new SelectorsStayInNamespace());
    }
}
