package dev.holdfast.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/**
 * What stands before a subcommand, and the options that each of them has. Written out, not as annotations, so that picocli
 * need not look for them at each start.
 */
final class Root {
    private boolean debug;

    /** Whether stack traces are wanted. */
    boolean debug() {
        return debug;
    }

    /** Describes it to picocli. */
    CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(null, new LateFactory())
                .name("holdfast")
                .versionProvider(new ReleaseVersion());
        spec.usageMessage()
                .description(
                        "Describe a highly available system once, as a typed topology; get every file that runs it.")
                .synopsisSubcommandLabel("COMMAND")
                .commandListHeading("%nCommands:%n")
                .footerHeading("%nExample:%n")
                .footer(
                        "  holdfast init my-system && holdfast build my-system/topology.yaml -o out",
                        "",
                        "Exit codes: 0 all is well, 1 a check found something, 2 wrong usage or input,",
                        "3 a mistake of Holdfast's own.");
        return spec.addOption(flag("-h", "--help")
                        .usageHelp(true)
                        .scopeType(ScopeType.INHERIT)
                        .description("Show this help.")
                        .build())
                .addOption(flag("-V", "--version")
                        .versionHelp(true)
                        .description("Show the version.")
                        .build())
                .addOption(flag("--debug")
                        .setter(new Debug())
                        .scopeType(ScopeType.INHERIT)
                        .description("Print a stack trace when something fails.")
                        .build());
    }

    private static OptionSpec.Builder flag(String... names) {
        return OptionSpec.builder(names).arity("0").type(boolean.class);
    }

    /** No lambda, see {@link Failures}. */
    private final class Debug implements ISetter {
        @Override
        public <T> T set(T value) {
            debug = Boolean.TRUE.equals(value);
            return value;
        }
    }
}
