package dev.holdfast.cli;

import dev.holdfast.templates.output.Edits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What all commands take that write files of a topology. */
final class OutputOptions {
    private final PositionalParamSpec file = PositionalParamSpec.builder()
            .type(String.class)
            .required(true)
            .paramLabel("FILE")
            .description("The topology; - is standard input.")
            .build();

    private final OptionSpec folder = OptionSpec.builder("-o", "--output")
            .type(String.class)
            .paramLabel("DIR")
            .defaultValue("out")
            .description("The folder to write to. Files in it that are not Holdfast's stay. Default: ${DEFAULT-VALUE}")
            .build();

    private final OptionSpec environment = OptionSpec.builder("--env")
            .type(String.class)
            .paramLabel("ENV")
            .description("Only this environment. Default: all for Kubernetes, else the topology as written.")
            .build();

    private final OptionSpec overwrite = OptionSpec.builder("--overwrite")
            .type(boolean.class)
            .description("Replace files of Holdfast that somebody has edited.")
            .build();

    /** Gives them to a command. */
    void addTo(CommandSpec command) {
        command.addPositional(file).addOption(folder).addOption(environment).addOption(overwrite);
    }

    /** Reads the file. */
    Build build(Terminal terminal, Preparation preparation) {
        Topologies topologies = preparation.topologies(InputFile.read(file(), terminal));
        @Nullable String wanted = environment.getValue();
        if (wanted != null && !topologies.environments().contains(wanted)) {
            throw new BadInput("there is no environment " + wanted + " in " + file() + "; it has "
                    + String.join(", ", topologies.environments()));
        }
        boolean replace = Boolean.TRUE.equals(overwrite.getValue());
        return new Build(topologies, preparation, wanted, folder.getValue(), replace ? Edits.OVERWRITE : Edits.REFUSE);
    }

    /** The topology's file as it was named. */
    String file() {
        return file.getValue();
    }
}
