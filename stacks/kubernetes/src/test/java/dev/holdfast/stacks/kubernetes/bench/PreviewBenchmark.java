package dev.holdfast.stacks.kubernetes.bench;

import dev.holdfast.kubernetes.harness.PulumiEngine;
import dev.holdfast.kubernetes.harness.TestCluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures {@code pulumi preview} of an empty program, of the reference system and of topologies of many resources, one after the
 * other in each round, and prints the tables of docs/performance.md. The engine, its language host and the control plane are real;
 * the provider is the tests' own, in this process. "Alone" is the same process with an engine that answers at once, so without what it
 * waits for the engine, the provider and the API server.
 */
public final class PreviewBenchmark {

    private static final Path JAR = Path.of("target/holdfast-stack.jar").toAbsolutePath();

    /** What a service of {@link ManyServices} becomes: five objects and their component. */
    private static final int RESOURCES = 6;

    private final PulumiEngine engine;
    private final Path folder;
    private final MeasuredJava java;
    private final List<HostedProgram> programs = new ArrayList<>();

    private PreviewBenchmark(TestCluster cluster, Path folder) throws IOException {
        this.folder = folder;
        this.java = MeasuredJava.install(folder);
        this.engine = PulumiEngine.start(cluster, Map.of("PATH", folder + ":" + cluster.programs() + ":/usr/bin:/bin"));
    }

    /**
     * Runs it.
     *
     * @param arguments how many rounds to measure, after one that is not counted
     */
    public static void main(String[] arguments) throws IOException {
        int rounds = Integer.parseInt(arguments[0]);
        try (TestCluster cluster = TestCluster.start()) {
            PreviewBenchmark benchmark = new PreviewBenchmark(cluster, Files.createTempDirectory("holdfast-bench"));
            benchmark.run(rounds);
            benchmark.engine.close();
        }
        // Pulumi's SDK leaves threads behind.
        System.exit(0);
    }

    private void run(int rounds) throws IOException {
        Path empty = folder.resolve("empty.jar");
        StackJar.write(empty, EmptyStack.class, JAR);
        hosted("an empty program", "empty", empty, Map.of());
        String metaNode =
                Path.of("../../examples/metanode/topology.yaml").toRealPath().toString();
        hosted("MetaNode, its primary region", "metanode", JAR, Map.of("topology", metaNode, "region", "us-east-1"));
        for (int resources : new int[] {100, 1_000}) {
            Path topology = folder.resolve("many" + resources + ".yaml");
            Files.writeString(topology, ManyServices.topology(resources / RESOURCES));
            hosted("a topology of services", "many" + resources, JAR, Map.of("topology", topology.toString()));
        }
        System.out.println("As it is:\n");
        measure(rounds);
        String archive = folder.resolve("PROJECT.jsa").toString();
        java.options("-XX:ArchiveClassesAtExit=" + archive + " -Xlog:disable");
        programs.forEach(program -> program.stack().preview().expectSuccess());
        java.options("-XX:SharedArchiveFile=" + archive + " -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable");
        System.out.println("\nWith an archive of its classes, C1 and the serial collector:\n");
        measure(rounds);
    }

    private void hosted(String title, String project, Path jar, Map<String, String> config) throws IOException {
        programs.add(HostedProgram.of(engine, title + " (" + project + ")", folder.resolve(project), jar, config));
    }

    private void measure(int rounds) throws IOException {
        Map<String, List<Measured>> all = new LinkedHashMap<>();
        try (InstantEngine instant = InstantEngine.start()) {
            for (int round = 0; round <= rounds; round++) {
                for (HostedProgram program : programs) {
                    long begin = System.nanoTime();
                    int resources =
                            program.stack().preview().expectSuccess().changes().size();
                    double seconds = (System.nanoTime() - begin) / 1e9;
                    Sample process = java.last();
                    program.alone(java.program(), engine.environment(), instant.address());
                    if (round > 0) {
                        all.computeIfAbsent(program.title(), title -> new ArrayList<>())
                                .add(new Measured(resources, seconds, process, java.last()));
                    }
                }
            }
        }
        System.out.println("| preview of | resources | wall time | our process | its processor time | its memory"
                + " | our process alone | its processor time |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
        all.forEach((title, measured) -> System.out.println(row(title, measured)));
    }

    private record Measured(int resources, double seconds, Sample process, Sample alone) {}

    /** The median of each figure; of memory the most. */
    private static String row(String title, List<Measured> measured) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.2f s | %.2f s | %.2f s | %.0f MiB | %.2f s | %.2f s |",
                title,
                measured.get(0).resources(),
                median(measured.stream().map(Measured::seconds).toList()),
                median(measured.stream().map(each -> each.process().seconds()).toList()),
                median(measured.stream().map(each -> each.process().processor()).toList()),
                measured.stream()
                        .mapToDouble(each -> each.process().mebibytes())
                        .max()
                        .orElse(0),
                median(measured.stream().map(each -> each.alone().seconds()).toList()),
                median(measured.stream().map(each -> each.alone().processor()).toList()));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
