package dev.holdfast.cli;

import dev.holdfast.policies.engine.Catalogue;
import dev.holdfast.policies.engine.PathCheck;
import dev.holdfast.policies.report.CheckReport;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.Severity;
import dev.holdfast.policies.settings.PolicySettings;
import dev.holdfast.policies.settings.Settings;
import dev.holdfast.topology.units.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
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
        Path file = PolicySettingsFile.find(options.settings());
        List<Rule> rules = new ArrayList<>(Catalogue.all());
        List<Path> packs = packs(file);
        if (!packs.isEmpty()) {
            rules.addAll(OwnPacks.rules(packs));
        }
        List<RuleInfo> infos = Catalogue.infos(rules);
        if (options.explain() != null) {
            terminal.out().print(RuleText.of(named(options.explain(), infos)));
            return ExitCode.OK;
        }
        PolicySettings written = PolicySettingsFile.read(file, infos);
        Settings settings = PolicySettingsFile.profile(written, options.profile());
        Severity failOn = options.failOn();
        List<Path> paths = paths();
        PathCheck check = new PathCheck(
                rules,
                settings,
                options.profile() != null,
                written.waivers(),
                LocalDate.now(ZoneId.systemDefault()),
                new RenderedTopologies(preparation));
        CheckReport report = check.below(paths);
        if (options.fix() && new FixedFiles(terminal.out()).write(report) > 0) {
            report = check.below(paths);
        }
        options.format().write(report, terminal.coloured(), terminal.out());
        return exitCode(report, failOn);
    }

    private List<Path> packs(@Nullable Path file) {
        List<Path> packs = new ArrayList<>(PolicySettingsFile.packs(file));
        options.packs().forEach(pack -> packs.add(InputFile.path(pack)));
        return packs;
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
