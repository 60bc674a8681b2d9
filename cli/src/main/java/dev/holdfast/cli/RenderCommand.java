package dev.holdfast.cli;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.fidelity.Target;
import dev.holdfast.templates.build.BuildPlan;
import dev.holdfast.topology.units.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Renders some targets of a topology. Described to picocli as {@link Root} is. */
final class RenderCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Preparation preparation;
    private final OutputOptions output = new OutputOptions();
    private final OptionSpec names = OptionSpec.builder("--target")
            .type(String[].class)
            .required(true)
            .splitRegex(",")
            .paramLabel("TARGET")
            .description(
                    "The targets: compose, haproxy, nginx, kubernetes, redis, postgres, prometheus, alertmanager, grafana, openslo, eksctl.")
            .build();

    RenderCommand(Terminal terminal, Preparation preparation) {
        this.terminal = terminal;
        this.preparation = preparation;
    }

    /** Describes it to picocli. */
    CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this, new LateFactory());
        spec.usageMessage()
                .description("Write the files of some targets of a topology, and say what they cannot express.")
                .footerHeading("%nExample:%n")
                .footer("  holdfast render topology.yaml --target compose,haproxy -o out");
        output.addTo(spec);
        return spec.addOption(names);
    }

    @Override
    public Integer call() {
        List<Target> targets = targets();
        Build build = output.build(terminal, preparation);
        Blueprint blueprint = build.topologies().blueprint(build.environment());
        for (Target target : targets) {
            if (!BuildPlan.wantedBy(blueprint).contains(target)) {
                throw new BadInput("the topology does not ask for " + target.word() + "; write it under targets in "
                        + output.file() + ", with the version that will read the files");
            }
        }
        terminal.out().print(build.run(targets).text());
        return ExitCode.OK;
    }

    private List<Target> targets() {
        Map<String, Target> known = new LinkedHashMap<>();
        for (Target target : Target.values()) {
            known.put(target.word(), target);
        }
        List<Target> targets = new ArrayList<>();
        for (String name : names.<String[]>getValue()) {
            Target target = known.get(name);
            if (target == null) {
                throw new BadInput("this release renders no target " + name + Nearest.hint(name, known.keySet())
                        + "; it renders " + String.join(", ", known.keySet()));
            }
            targets.add(target);
        }
        return targets;
    }
}
