package dev.holdfast.stacks.kubernetes;

import com.pulumi.Config;
import com.pulumi.Context;
import com.pulumi.context.internal.ConfigContextInternal;
import com.pulumi.context.internal.ContextInternal;
import com.pulumi.context.internal.LoggingContextInternal;
import com.pulumi.context.internal.OutputContextInternal;
import com.pulumi.core.internal.OutputFactory;
import com.pulumi.deployment.internal.DeploymentImpl;
import com.pulumi.deployment.internal.DeploymentImpl.DeploymentState;
import com.pulumi.deployment.internal.DeploymentInstanceHolder;
import com.pulumi.deployment.internal.DeploymentInstanceInternal;
import com.pulumi.internal.PulumiInternal;
import java.util.List;
import java.util.function.Consumer;

/**
 * Runs a program as {@code Pulumi.run} does, in half the processor time: with a {@link PatientRunner} and a {@link QuietLogger}, for
 * which the SDK has a place and no option. What it takes to put them there is the SDK's own: {@code PulumiInternal.fromEnvironment} of
 * 1.36.1, step by step.
 */
final class StackProgram {

    private StackProgram() {}

    /** Runs a program for the engine that has started this process, and ends the process. */
    static void run(Consumer<Context> program) {
        DeploymentState state = DeploymentState.fromEnvironment();
        state.runner = new PatientRunner(state.runner);
        // Who asks for more than --debug shows wants that, too.
        if (!DeploymentState.ExcessiveDebugOutput) {
            state.logger = new QuietLogger(state.logger);
        }
        DeploymentImpl deployment = new DeploymentImpl(state);
        DeploymentInstanceHolder.setInstance(new DeploymentInstanceInternal(deployment));
        new PulumiInternal(state.runner, context(state, deployment)).run(program);
    }

    private static ContextInternal context(DeploymentState state, DeploymentImpl deployment) {
        return new ContextInternal(
                state.organizationName,
                state.projectName,
                state.stackName,
                new LoggingContextInternal(deployment.getLog()),
                new ConfigContextInternal(state.projectName, name -> new Config(state.config, name)),
                new OutputContextInternal(new OutputFactory(state.runner)),
                List.of());
    }
}
