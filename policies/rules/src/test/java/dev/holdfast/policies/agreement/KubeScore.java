package dev.holdfast.policies.agreement;

import dev.holdfast.policies.tree.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The real kube-score, out of the folder HOLDFAST_TOOLS. */
final class KubeScore {
    /** The grade of what is as it should be; there are worse ones below it. */
    private static final long ALL_OK = 10;

    private KubeScore() {}

    /**
     * What it says of an object by one of its checks.
     *
     * @param object what people call it, as {@link dev.holdfast.policies.kubernetes.KubernetesObject#words}
     * @param complaints what it finds; empty where it finds nothing
     */
    record Judgement(String file, String object, String check, boolean abstains, List<String> complaints) {
        /** Its word for one row of the table. */
        String word(SharedCheck shared) {
            if (abstains) {
                return Verdict.ABSTAINS;
            }
            boolean meant = shared.says().isEmpty()
                    ? !complaints.isEmpty()
                    : complaints.stream().anyMatch(shared.says()::contains);
            return meant ? Verdict.FINDS : Verdict.PASSES;
        }
    }

    /** The folder of the tools. */
    static Path tools() {
        return Path.of(Optional.ofNullable(System.getenv("HOLDFAST_TOOLS"))
                .orElseThrow(() -> new AssertionError(
                        "no kube-score here: .ci/toolchain prints the folder to put into HOLDFAST_TOOLS")));
    }

    /** The names of all its checks. */
    static List<String> checks(Path scratch) throws IOException, InterruptedException {
        return run(scratch, "list")
                .lines()
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    /** Judges a file by all checks, for the newest Kubernetes that it knows, whatever annotations say. */
    static List<Judgement> judge(Path scratch, Path file) throws IOException, InterruptedException {
        String report = run(
                scratch,
                "score",
                "--output-format=json",
                "--all-default-optional",
                "--kubernetes-version=v1.35",
                "--disable-ignore-checks-annotations",
                "--disable-optional-checks-annotations",
                file.toString());
        List<Judgement> judgements = new ArrayList<>();
        // It reports "null" on a file in which it judges nothing.
        List<Node> objects =
                report.equals("null") ? List.of() : CheckTable.document(report).items();
        for (Node object : objects) {
            for (Node check : object.get("checks").items()) {
                judgements.add(judgement(file, object, check));
            }
        }
        return judgements;
    }

    private static Judgement judgement(Path file, Node object, Node check) {
        String namespace = object.at("object_meta", "namespace").textOr("");
        String name = object.at("object_meta", "name").textOr("");
        Long grade = check.get("grade").whole();
        List<String> complaints = new ArrayList<>();
        if (grade == null || grade < ALL_OK) {
            check.get("comments")
                    .items()
                    .forEach(comment -> complaints.add(comment.get("summary").textOr("")));
        }
        return new Judgement(
                file.getFileName().toString(),
                object.at("type_meta", "kind").textOr("") + " " + (namespace.isEmpty() ? name : namespace + "/" + name),
                check.at("check", "id").textOr(""),
                check.get("skipped").isTrue(),
                complaints);
    }

    private static String run(Path scratch, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(tools().resolve("kube-score").toString()));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(scratch, "kube-score", ".json");
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
            throw new AssertionError("kube-score did not end");
        }
        return Files.readString(output);
    }
}
