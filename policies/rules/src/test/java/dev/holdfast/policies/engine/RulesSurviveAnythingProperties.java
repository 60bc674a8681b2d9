package dev.holdfast.policies.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.rule.Finding;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.settings.Settings;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.yaml.YamlDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever stands where something else is expected, reading and each rule come to an end, and throw nothing. */
class RulesSurviveAnythingProperties {
    private static final List<Node> DOCUMENTS = documents();

    /** Far more than any of it takes; only what never ends is caught. */
    private static final Duration BOUND = Duration.ofSeconds(60);

    private static List<Node> documents() {
        List<Node> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/rules"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                documents.addAll(YamlDocuments.read(Files.readString(file)).roots());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }

    @Property(tries = 600)
    void fewWrongValues(@ForAll long seed) {
        survives(seed, 0.03);
    }

    @Property(tries = 300)
    void manyWrongValues(@ForAll long seed) {
        survives(seed, 0.2);
    }

    private static void survives(long seed, double share) {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        Node first = DOCUMENTS.get(random.nextInt(DOCUMENTS.size()));
        // The same document twice, and two others: names and references that meet, and such that do not.
        texts.add(AlteredTree.of(first, random, share));
        texts.add(AlteredTree.of(first, random, share));
        texts.add(AlteredTree.of(DOCUMENTS.get(random.nextInt(DOCUMENTS.size())), random, share));
        texts.add(AlteredTree.of(DOCUMENTS.get(random.nextInt(DOCUMENTS.size())), random, share));
        assertTimeoutPreemptively(BOUND, () -> judge(texts), () -> "endless: " + texts);
    }

    private static void judge(List<String> texts) {
        InputReader reader = new InputReader(Formats.yaml(), Formats.text(), (from, path) -> null);
        Inputs.Collector all = new Inputs.Collector();
        for (int i = 0; i < texts.size(); i++) {
            SourceFile file = new SourceFile(Origin.file(i % 2 == 0 ? "compose.yaml" : "app.yaml"), texts.get(i));
            assertThatCode(() -> all.addAll(reader.read(file).inputs()))
                    .as("reading " + file.text())
                    .doesNotThrowAnyException();
        }
        Inputs inputs = all.inputs();
        for (Rule rule : Catalogue.all()) {
            assertThatCode(() -> showable(new Check(List.of(rule), Settings.production()).run(inputs)))
                    .as(rule.info().id() + " on " + texts)
                    .doesNotThrowAnyException();
        }
    }

    /** A finding has to be one that can be shown as well. */
    private static void showable(List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.message().isBlank() || finding.subject().words().isBlank()) {
                throw new IllegalStateException("nothing to show: " + finding);
            }
        }
    }
}
