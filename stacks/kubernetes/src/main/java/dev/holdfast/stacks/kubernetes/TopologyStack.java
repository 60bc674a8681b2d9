package dev.holdfast.stacks.kubernetes;

import com.pulumi.Context;
import com.pulumi.resources.ComponentResourceOptions;
import dev.holdfast.kubernetes.application.HoldfastApplication;
import dev.holdfast.kubernetes.application.HoldfastApplicationArgs;
import java.util.function.Supplier;

/**
 * Deploys a topology file to the cluster of one region. All it needs to know stands in the stack's configuration; README.md of this
 * module has the keys. What is wrong with the configuration or the topology ends the program before anything is registered.
 */
public final class TopologyStack {

    private TopologyStack() {}

    /** Runs the program for the engine that has started it. */
    public static void main(String[] arguments) {
        Preparation ahead = Preparation.begin(System.getenv());
        StackProgram.run(context -> register(context, ahead.settings(), ahead::system));
    }

    /** Registers the system and exports what an operator needs next. */
    static void deploy(Context context, StackSettings settings) {
        register(context, settings, () -> system(settings));
    }

    /** What the settings say of the system. */
    static HoldfastApplicationArgs system(StackSettings settings) {
        HoldfastApplicationArgs.Builder system = HoldfastApplicationArgs.builder()
                .topology(settings.topology().toString())
                .environment(settings.environment().orElse(null))
                .region(settings.region().orElse(null))
                .existingSecrets(settings.existingSecrets());
        settings.secrets().ifPresent(system::secrets);
        return system.build();
    }

    private static void register(Context context, StackSettings settings, Supplier<HoldfastApplicationArgs> system) {
        // The engine starts the provider while the system is still being read.
        ComponentResourceOptions options = ComponentResourceOptions.builder()
                .provider(new ClusterProvider("cluster", settings.access()))
                .build();
        HoldfastApplication application = new HoldfastApplication(context.projectName(), system.get(), options);
        OperatorOutputs.of(application, settings.access()).forEach(context::export);
    }
}
