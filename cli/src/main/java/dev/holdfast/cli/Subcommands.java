package dev.holdfast.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The subcommands, in the order of the help. */
final class Subcommands {
    private static final String HELP = "help";
    private static final Set<String> READING = Set.of("validate", "explain");
    private static final Set<String> RENDERING = Set.of("build", "render");

    private final Preparation preparation = new Preparation();
    private final Map<String, Supplier<Object>> table = new LinkedHashMap<>();

    private Subcommands(Terminal terminal) {
        table.put("init", () -> new InitCommand(terminal));
        table.put("validate", () -> new ValidateCommand(terminal, preparation));
        table.put("build", () -> new BuildCommand(terminal, preparation).spec());
        table.put("render", () -> new RenderCommand(terminal, preparation).spec());
        table.put("check", () -> new CheckCommand(terminal, preparation).spec());
        table.put("policies", () -> policies(preparation, terminal));
        table.put("explain", () -> new ExplainCommand(terminal, preparation));
        table.put("schema", () -> new SchemaCommand(terminal));
        table.put("completion", () -> new CompletionCommand(terminal));
        table.put(HELP, () -> new HelpCommand(terminal));
    }

    private static CommandLine policies(Preparation preparation, Terminal terminal) {
        return new CommandLine(new PoliciesCommand(), new LateFactory())
                .addSubcommand("list", new PoliciesListCommand(terminal))
                .addSubcommand("test", new PoliciesTestCommand(terminal))
                .addSubcommand("admission", new PoliciesAdmissionCommand(terminal, preparation));
    }

    /** All of them. */
    static Map<String, Object> all(Terminal terminal) {
        return new Subcommands(terminal).all();
    }

    /** The one that the words name, since only that one need be set up; all of them where more than one may be spoken of. */
    static Map<String, Object> namedIn(String[] arguments, Terminal terminal) {
        Subcommands subcommands = new Subcommands(terminal);
        for (int i = 0; i < arguments.length; i++) {
            if (!arguments[i].startsWith("-")) {
                return subcommands.named(arguments[i], i + 1 < arguments.length ? arguments[i + 1] : "", terminal);
            }
        }
        return subcommands.all();
    }

    private Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        table.forEach((name, command) -> all.put(name, command.get()));
        return all;
    }

    private Map<String, Object> named(String name, String next, Terminal terminal) {
        Supplier<Object> command = table.get(name);
        if (command == null || name.equals(HELP)) {
            return all();
        }
        if (READING.contains(name) || RENDERING.contains(name)) {
            preparation.begin(InputFile.isFile(next) ? next : null, terminal, RENDERING.contains(name));
        }
        return Map.of(name, command.get());
    }
}
