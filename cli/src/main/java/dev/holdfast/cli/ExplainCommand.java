package dev.holdfast.cli;

import dev.holdfast.blueprint.Explanation;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.InvalidValue;
import dev.holdfast.topology.units.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints where resolved values come from. */
@Command(
        name = "explain",
        description = "Tell what a value of a topology comes to, where it comes from and why.",
        footerHeading = "%nExample:%n",
        footer = "  holdfast explain topology.yaml services.web.update")
final class ExplainCommand implements Callable<Integer> {
    private static final int MOST_NEAR = 5;

    private final Terminal terminal;
    private final Preparation preparation;

    @Parameters(index = "0", paramLabel = "FILE", description = "The topology; - is standard input.")
    private String file = "";

    @Parameters(
            index = "1",
            paramLabel = "PATH",
            description = "The path of a value, such as services.web.replicas; of a part, for all values in it.")
    private String path = "";

    @Option(names = "--env", paramLabel = "ENV", description = "The environment. Default: the topology as written.")
    private @Nullable String environment;

    ExplainCommand(Terminal terminal, Preparation preparation) {
        this.terminal = terminal;
        this.preparation = preparation;
    }

    @Override
    public Integer call() {
        TopologyPath wanted = parsed();
        Topologies topologies = preparation.topologies(InputFile.read(file, terminal));
        Map<String, Explanation> known =
                topologies.blueprint(environment).explanations().byPath();
        List<Explanation> below = known.values().stream()
                .filter(each -> isAtOrBelow(each.path(), wanted.toString()))
                .toList();
        if (below.isEmpty()) {
            throw new BadInput("nothing is known about " + path + near(known.keySet()));
        }
        below.forEach(each -> terminal.out().print(ExplanationText.of(each)));
        return ExitCode.OK;
    }

    private TopologyPath parsed() {
        try {
            return TopologyPath.parse(path);
        } catch (InvalidValue e) {
            throw new BadInput("'" + path + "' is no path of a value: " + e.getMessage(), e);
        }
    }

    private static boolean isAtOrBelow(String path, String wanted) {
        if (wanted.isEmpty() || path.equals(wanted)) {
            return true;
        }
        return path.startsWith(wanted + ".") || path.startsWith(wanted + "[");
    }

    private String near(Collection<String> paths) {
        List<String> near = Nearest.allTo(path, paths, MOST_NEAR);
        return near.isEmpty()
                ? "; 'holdfast explain " + file + " services' lists what is known about services"
                : "; near to it are " + String.join(", ", near);
    }
}
