package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.rule.Rule;
import java.util.List;

/** The rules of this package, in the order of the reference. */
public final class PodRules {
    private PodRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                new ImageHasFixedTag(),
                new ImageHasDigest(),
                new ImageIsPulledOrPinned(),
                new RequestsCpu(),
                new RequestsMemory(),
                new LimitsMemory(),
                new MemoryIsGuaranteed(),
                new NoLimitBelowRequest(),
                new AmountsAreSound(),
                new LimitsCpu(),
                new RequestsEphemeralStorage(),
                new LimitsEphemeralStorage(),
                new ServingContainerHasReadiness(),
                new PodsOfServiceHaveReadiness(),
                new HasLiveness(),
                new LivenessDiffersFromReadiness(),
                new LivenessAsksOnlyItself(),
                new ProbePortIsExposed(),
                new ContainerPortsAreSound(),
                new SlowStartHasStartupProbe(),
                new RunsAsNonRoot(),
                new HighUserId(),
                new HighGroupId(),
                new NoPrivilegeEscalation(),
                new NoPrivilegedContainer(),
                new DropsAllCapabilities(),
                new NoDangerousCapability(),
                new AddsOnlyBindService(),
                new SeccompProfileIsSet(),
                new ReadOnlyRootFilesystem(),
                new NoHostPid(),
                new NoHostIpc(),
                new NoHostNetwork(),
                new NoHostPort(),
                new NoHostPath(),
                new NoHostProcess(),
                new NoRuntimeSocket(),
                new NoSensitiveHostFolder(),
                new NoUnsafeSysctl(),
                new DefaultProcMount(),
                new HasServiceAccount(),
                new ServiceAccountExists(),
                new TokenIsNotMounted(),
                new NoOldServiceAccountField(),
                new NoWildcardRole(),
                new NoClusterAdmin(),
                new NoExecRole(),
                new NoEscalatingRole(),
                new NoRoleToCreatePods(),
                new NoRoleToReadSecrets(),
                new NoRoleOverAdmission(),
                new NoSecretInEnvironment(),
                new NoSecretInConfigMap(),
                new NoSecretInCommand(),
                new NoDuplicateVariable(),
                new ConfigMapExists(),
                new ReferredKeyExists(),
                new SecretComesFromSomewhere());
    }
}
