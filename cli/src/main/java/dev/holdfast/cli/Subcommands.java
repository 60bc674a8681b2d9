package dev.holdfast.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The subcommands, in the order of the help. */
final class Subcommands {
    private static final String HELP = "help";

    private Subcommands() {}

    private static Map<String, Function<Terminal, Object>> table() {
        Map<String, Function<Terminal, Object>> table = new LinkedHashMap<>();
        table.put("init", InitCommand::new);
        table.put("validate", ValidateCommand::new);
        table.put("build", BuildCommand::new);
        table.put("render", RenderCommand::new);
        table.put("explain", ExplainCommand::new);
        table.put("completion", CompletionCommand::new);
        table.put(HELP, HelpCommand::new);
        return table;
    }

    /** All of them. */
    static Map<String, Object> all(Terminal terminal) {
        Map<String, Object> all = new LinkedHashMap<>();
        table().forEach((name, command) -> all.put(name, command.apply(terminal)));
        return all;
    }

    /** The one that the words name, since only that one need be set up; all of them where more than one may be spoken of. */
    static Map<String, Object> namedIn(String[] arguments, Terminal terminal) {
        for (String argument : arguments) {
            if (!argument.startsWith("-")) {
                Function<Terminal, Object> command = table().get(argument);
                return command == null || argument.equals(HELP)
                        ? all(terminal)
                        : Map.of(argument, command.apply(terminal));
            }
        }
        return all(terminal);
    }
}
