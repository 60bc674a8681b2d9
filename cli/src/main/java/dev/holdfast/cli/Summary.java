package dev.holdfast.cli;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.fidelity.FidelityReport;
import dev.holdfast.blueprint.fidelity.Rendition;
import dev.holdfast.blueprint.fidelity.Target;
import dev.holdfast.templates.build.BuildPlan;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a build says at its end.
 *
 * @param written what was written
 * @param policies what the policies say; null where nobody asked them
 * @param folder the folder, as it was named
 * @param nanoseconds how long it took
 */
record Summary(Build.Written written, @Nullable PoliciesLine policies, String folder, long nanoseconds) {
    private static final int WIDTH = 100;
    private static final String INDENT = " ".repeat(4);

    /** Some lines, each with its end. */
    String text() {
        StringBuilder text = new StringBuilder();
        BuildPlan.Part first = written.plan().parts().get(0);
        text.append(head(first.blueprint())).append('\n');
        for (Target target : first.targets()) {
            text.append(target(target));
        }
        boolean losses = first.targets().stream().anyMatch(target -> !written.rendered()
                .reports()
                .get(0)
                .fidelity()
                .losses(target)
                .isEmpty());
        if (losses) {
            text.append("  how, and where it matters: ").append(folder).append("/fidelity.json\n");
        }
        if (policies != null) {
            text.append(policies(policies));
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
        List<String> environments = written.plan().parts().stream()
                .map(part -> part.blueprint().environment())
                .toList();
        return blueprint.name() + " · " + String.join(", ", parts) + " · " + String.join(", ", environments);
    }

    private String target(Target target) {
        long files = written.rendered().files().stream()
                .filter(file -> file.target().equals(target.word()))
                .count();
        List<FidelityReport.Entry> losses =
                written.rendered().reports().get(0).fidelity().losses(target);
        String line = "  " + padded(target.word(), 12) + padded(count(files, "file"), 12);
        if (BuildPlan.isForEveryEnvironment(target)) {
            line += scope();
        }
        return (line.stripTrailing() + "\n")
                + words("not expressed: ", Rendition.Level.NOT_EXPRESSIBLE, losses)
                + words("approximated: ", Rendition.Level.APPROXIMATED, losses);
    }

    /** The counts beside the targets' files; how to see more stands below where the line would get too long. */
    private static String policies(PoliciesLine policies) {
        String line = "  " + padded("policies", 12) + padded(count(policies.rules(), "rule"), 12) + policies.counts();
        String more = policies.more();
        if (more.isEmpty()) {
            return line + "\n";
        }
        boolean fits = line.length() + 1 + more.length() <= WIDTH;
        return line + (fits ? " " : "\n" + INDENT) + more + "\n";
    }

    private String scope() {
        int regions = written.plan().parts().get(0).blueprint().regions().size();
        return written.plan().parts().size() == 1
                ? count(regions, "region")
                : count(written.plan().parts().size(), "environment");
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
        if (written.change().isEmpty()) {
            return folder + " is up to date, nothing was written (" + seconds + ")";
        }
        List<String> parts = Stream.of(
                        written.change().added().size() + " added",
                        written.change().changed().size() + " changed",
                        written.change().removed().size() + " removed",
                        written.change().unchanged() + " unchanged")
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
