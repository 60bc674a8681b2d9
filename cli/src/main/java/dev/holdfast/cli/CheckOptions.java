package dev.holdfast.cli;

import dev.holdfast.policies.report.Format;
import dev.holdfast.policies.rule.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What can be said to a check. */
final class CheckOptions {
    private static final String NEVER = "never";

    private final PositionalParamSpec paths = PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("0..*")
            .paramLabel("PATH")
            .description(
                    "Files and folders: topologies, manifests of Kubernetes, Compose, HAProxy, nginx, …; - is standard input")
            .build();
    private final OptionSpec format = value("--format", "FORMAT", "text, json, sarif or junit. Default: text")
            .build();
    private final OptionSpec failOn = value(
                    "--fail-on",
                    "SEVERITY",
                    "Exit with 1 from this severity: error, warning, note, never. Default: error")
            .build();
    private final OptionSpec profile = value(
                    "--profile", "NAME", "How severe the rules are: production, development, or yours.")
            .build();
    private final OptionSpec settings = value(
                    "--settings",
                    "FILE",
                    "Profiles, rules and waivers of your team. Default: for each file the nearest "
                            + PolicySettingsFile.NAME
                            + " in its folder or above it in its repository.")
            .build();
    private final OptionSpec packs = OptionSpec.builder("--pack")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel("DIR")
            .description("A folder with policies of your own; can be repeated.")
            .build();
    private final OptionSpec explain = value(
                    "--explain", "RULE", "Tell what a rule demands and why, and look at nothing.")
            .build();
    private final OptionSpec fix = OptionSpec.builder("--fix")
            .type(boolean.class)
            .description("Write the changes that are safe, and show them.")
            .build();

    private static OptionSpec.Builder value(String name, String label, String description) {
        return OptionSpec.builder(name).type(String.class).paramLabel(label).description(description);
    }

    /** Gives them to a command. */
    void addTo(CommandSpec command) {
        command.addPositional(paths);
        Stream.of(format, failOn, profile, settings, packs, explain, fix).forEach(command::addOption);
    }

    /** The paths, as they were written. */
    List<String> paths() {
        return list(paths.getValue());
    }

    /** The form of the report. */
    Format format() {
        String word = format.getValue();
        return Stream.of(Format.values())
                .filter(each -> word == null || each.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new BadInput("there is no format " + word + "; there are text, json, sarif, junit"));
    }

    /** The least severe finding that makes a check fail; null for none. */
    @Nullable
    Severity failOn() {
        String word = failOn.getValue();
        if (NEVER.equals(word)) {
            return null;
        }
        return Stream.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)
                .filter(each -> word == null || each.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new BadInput("--fail-on is error, warning, note or never, and not " + word));
    }

    /** The profile that was asked for. */
    @Nullable
    String profile() {
        return profile.getValue();
    }

    /** The file of settings that was named. */
    @Nullable
    String settings() {
        return settings.getValue();
    }

    /** The folders with own policies. */
    List<String> packs() {
        return list(packs.getValue());
    }

    /** The rule that is to be explained. */
    @Nullable
    String explain() {
        return explain.getValue();
    }

    /** Whether safe changes are to be written. */
    boolean fix() {
        return Boolean.TRUE.equals(fix.getValue());
    }

    private static List<String> list(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }
}
