package dev.holdfast.cli;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.fidelity.FidelityReport;
import dev.holdfast.blueprint.fidelity.Rendition;
import dev.holdfast.blueprint.fidelity.Target;
import dev.holdfast.templates.build.BuildPlan;
import dev.holdfast.templates.build.RenderedTopology;
import dev.holdfast.templates.output.OutputChange;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a build says at its end.
 *
 * @param plan what was to be rendered
 * @param rendered what was
 * @param change what is different in the folder
 * @param folder the folder, as it was named
 * @param nanoseconds how long it took
 */
record Summary(BuildPlan plan, RenderedTopology rendered, OutputChange change, String folder, long nanoseconds) {
    private static final int WIDTH = 100;
    private static final String INDENT = " ".repeat(4);

    /** Some lines, each with its end. */
    String text() {
        StringBuilder text = new StringBuilder();
        BuildPlan.Part first = plan.parts().get(0);
        text.append(head(first.blueprint())).append('\n');
        for (Target target : first.targets()) {
            text.append(target(target));
        }
        boolean losses = first.targets().stream()
                .anyMatch(target ->
                        !rendered.reports().get(0).fidelity().losses(target).isEmpty());
        if (losses) {
            text.append("  how, and where it matters: ").append(folder).append("/fidelity.json\n");
        }
        return text.append(foot()).append('\n').toString();
    }

    private String head(Blueprint blueprint) {
        List<String> parts = Stream.of(
                        count(blueprint.services().size(), "service"),
                        count(blueprint.loadBalancers().size(), "load balancer"),
                        count(blueprint.databases().size(), "database"),
                        count(blueprint.caches().size(), "cache"),
                        count(blueprint.regions().size(), "region"))
                .filter(part -> !part.startsWith("0 "))
                .toList();
        List<String> environments = plan.parts().stream()
                .map(part -> part.blueprint().environment())
                .toList();
        return blueprint.name() + " · " + String.join(", ", parts) + " · " + String.join(", ", environments);
    }

    private String target(Target target) {
        long files = rendered.files().stream()
                .filter(file -> file.target().equals(target.word()))
                .count();
        List<FidelityReport.Entry> losses = rendered.reports().get(0).fidelity().losses(target);
        String line = "  " + padded(target.word(), 12) + padded(count(files, "file"), 12);
        if (BuildPlan.isForEveryEnvironment(target)) {
            line += scope();
        }
        return (line.stripTrailing() + "\n")
                + words("not expressed: ", Rendition.Level.NOT_EXPRESSIBLE, losses)
                + words("approximated: ", Rendition.Level.APPROXIMATED, losses);
    }

    private String scope() {
        int regions = plan.parts().get(0).blueprint().regions().size();
        return plan.parts().size() == 1
                ? count(regions, "region")
                : count(plan.parts().size(), "environment");
    }

    private static String words(String label, Rendition.Level level, List<FidelityReport.Entry> losses) {
        List<String> words = losses.stream()
                .filter(entry -> entry.rendition().level() == level)
                .map(entry -> entry.feature().word())
                .toList();
        return words.isEmpty() ? "" : wrapped(label + String.join(", ", words));
    }

    private static String wrapped(String words) {
        StringBuilder text = new StringBuilder();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (!line.isEmpty() && INDENT.length() + line.length() + 1 + word.length() > WIDTH) {
                text.append(INDENT).append(line).append('\n');
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        return text.append(INDENT).append(line).append('\n').toString();
    }

    private String foot() {
        long tenths = nanoseconds / 100_000_000;
        String seconds = tenths / 10 + "." + tenths % 10 + " s";
        if (change.isEmpty()) {
            return folder + " is up to date, nothing was written (" + seconds + ")";
        }
        List<String> parts = Stream.of(
                        change.added().size() + " added",
                        change.changed().size() + " changed",
                        change.removed().size() + " removed",
                        change.unchanged() + " unchanged")
                .filter(part -> !part.startsWith("0 "))
                .toList();
        return folder + " written in " + seconds + ": " + String.join(", ", parts);
    }

    private static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
