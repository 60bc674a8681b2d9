package dev.holdfast.stacks.kubernetes;

import com.pulumi.Context;
import com.pulumi.resources.ComponentResourceOptions;
import dev.holdfast.kubernetes.application.HoldfastApplication;
import dev.holdfast.kubernetes.application.HoldfastApplicationArgs;

/**
 * Deploys a topology file to the cluster of one region. All it needs to know stands in the stack's configuration; README.md of this
 * module has the keys. What is wrong with the configuration or the topology ends the program before anything is registered.
 */
public final class TopologyStack {

    private TopologyStack() {}

    /** Runs the program for the engine that has started it. */
    public static void main(String[] arguments) {
        StackProgram.run(context -> deploy(context, StackSettings.of(context.config(), System.getenv())));
    }

    /** Registers the system and exports what an operator needs next. */
    static void deploy(Context context, StackSettings settings) {
        HoldfastApplicationArgs.Builder system = HoldfastApplicationArgs.builder()
                .topology(settings.topology().toString())
                .environment(settings.environment().orElse(null))
                .region(settings.region().orElse(null))
                .existingSecrets(settings.existingSecrets());
        settings.secrets().ifPresent(system::secrets);
        HoldfastApplication application = new HoldfastApplication(
                context.projectName(),
                system.build(),
                ComponentResourceOptions.builder()
                        .provider(new ClusterProvider("cluster", settings.access()))
                        .build());
        OperatorOutputs.of(application, settings.access()).forEach(context::export);
    }
}
