package dev.holdfast.cli;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.input.TextFile;
import dev.holdfast.policies.report.CheckReport;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.Severity;
import dev.holdfast.topology.units.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Looks at files by all rules. Described to picocli as {@link Root} is. */
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Preparation preparation;
    private final CheckOptions options = new CheckOptions();

    CheckCommand(Terminal terminal, Preparation preparation) {
        this.terminal = terminal;
        this.preparation = preparation;
    }

    /** Describes it to picocli. */
    CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this, new LateFactory());
        spec.usageMessage()
                .description("Check topologies, and files that anybody wrote, by the rules of high availability.")
                .footerHeading("%nExample:%n")
                .footer("  holdfast check deploy/ --format sarif > findings.sarif");
        options.addTo(spec);
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        GoverningTerms terms = new GoverningTerms(options.settings(), options.packs(), options.profile());
        if (options.explain() != null) {
            Path about = options.paths().isEmpty() || isPiped() ? Path.of("") : paths().get(0);
            terminal.out()
                    .print(RuleText.of(named(
                            options.explain(), terms.rules(terms.file(about)).infos())));
            return ExitCode.OK;
        }
        Severity failOn = options.failOn();
        SettledCheck check = new SettledCheck(terms, new RenderedTopologies(preparation));
        CheckReport report = isPiped() ? check.of(piped()) : check.below(paths());
        if (options.fix() && new FixedFiles(terminal.out()).write(report) > 0) {
            report = check.below(paths());
        }
        options.format().write(report, terminal.coloured(), terminal.out());
        return exitCode(report, failOn);
    }

    private static int exitCode(CheckReport report, @Nullable Severity failOn) {
        if (!report.faults().isEmpty()) {
            return ExitCode.BAD_INPUT;
        }
        boolean failed = failOn != null
                && report.findings().stream()
                        .anyMatch(each ->
                                !each.isWaived() && each.finding().severity().compareTo(failOn) <= 0);
        return failed ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private static RuleInfo named(String id, List<RuleInfo> rules) {
        return rules.stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BadInput("there is no rule " + id
                        + Nearest.hint(id, rules.stream().map(RuleInfo::id).toList())
                        + "; 'holdfast policies list' names them"));
    }

    /** Whether standard input is checked, such as what {@code helm template} prints. */
    private boolean isPiped() {
        if (!options.paths().contains(InputFile.STANDARD_INPUT)) {
            return false;
        }
        if (options.paths().size() > 1 || options.fix()) {
            throw new BadInput("- for standard input stands alone, without other paths and without --fix");
        }
        return true;
    }

    private SourceFile piped() throws IOException {
        try {
            return TextFile.read("stdin", terminal.in());
        } catch (BadDocument fault) {
            throw new BadInput("stdin: " + fault.reason(), fault);
        }
    }

    private List<Path> paths() {
        if (options.paths().isEmpty()) {
            throw new BadInput("name the files or folders that are to be checked, such as: holdfast check .");
        }
        List<Path> paths = new ArrayList<>();
        for (String name : options.paths()) {
            Path path = InputFile.path(name);
            if (!Files.exists(path)) {
                throw new BadInput(name + ": there is no such file or folder");
            }
            paths.add(path);
        }
        return paths;
    }
}
