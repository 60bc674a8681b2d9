package dev.holdfast.cli;

import dev.holdfast.templates.output.Edits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all commands take that write files of a topology. */
final class OutputOptions {
    @Parameters(paramLabel = "FILE", description = "The topology; - is standard input.")
    private String file = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "out",
            description = "The folder to write to. Files in it that are not Holdfast's stay. Default: ${DEFAULT-VALUE}")
    private String folder = "out";

    @Option(
            names = "--env",
            paramLabel = "ENV",
            description = "Only this environment. Default: all for Kubernetes, else the topology as written.")
    private @Nullable String environment;

    @Option(names = "--overwrite", description = "Replace files of Holdfast that somebody has edited.")
    private boolean overwrite;

    /** Reads the file. */
    Build build(Terminal terminal, Preparation preparation) {
        Topologies topologies = Topologies.of(InputFile.read(file, terminal), preparation);
        String wanted = environment;
        if (wanted != null && !topologies.environments().contains(wanted)) {
            throw new BadInput("there is no environment " + wanted + " in " + file + "; it has "
                    + String.join(", ", topologies.environments()));
        }
        return new Build(topologies, preparation, wanted, folder, overwrite ? Edits.OVERWRITE : Edits.REFUSE);
    }

    /** The topology's file as it was named. */
    String file() {
        return file;
    }
}
