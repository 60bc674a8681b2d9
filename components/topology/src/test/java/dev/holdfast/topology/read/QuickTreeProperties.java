package dev.holdfast.topology.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.topology.read.tree.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What is composed quickly is what the parser's events say, each kind and each place of it; what they would not like is left to them. */
class QuickTreeProperties {

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Example
    void examplesAreReadQuickly() throws IOException {
        for (Path file : ExamplesTest.topologies().toList()) {
            String text = Files.readString(file);
            assertThat(QuickTree.read(text)).as(file.toString()).isNotNull();
            agrees(text);
        }
    }

    @Example
    void whatTheEventsTellIsLeftToThem() {
        for (String text : new String[] {
            "",
            "# nothing\n",
            "a: 1\na: 2\n",
            "1: a\n",
            "~: a\n",
            "<<: {a: 1}\n",
            "a: &b c\n",
            "a: *b\n",
            "a: !!str 1\n",
            "a:\n\tb: 1\n",
            "--- \na: 1\n",
            "a: 1\n---\nb: 1\n",
            "%YAML 1.2\n---\na: 1\n",
            "a: 1\r\n",
            "# a\rb: 1\n",
            "# a\r\n",
            "a: 123456789012345678901\n",
            "a: \"\\u0000\"\n",
            "{\"" + "a".repeat(1020) + "\": 1}\n",
            "a",
            "a: [1, 2\n",
            "\uFEFFa: 1\n",
            "[" + "1,".repeat(100_001) + "]\n"
        }) {
            assertThat(QuickTree.read(text)).as(text).isNull();
        }
    }

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void agreesOnDamagedFiles(@ForAll("damaged") String text) {
        agrees(text);
        someAreRead(20);
    }

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void agreesOnWhatIsBuilt(@ForAll("built") String text) {
        agrees(text);
        someAreRead(20);
    }

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void agreesOnPieces(@ForAll("pieced") String text) {
        agrees(text);
    }

    /** Else nothing would be compared. */
    private static void someAreRead(int percent) {
        Statistics.coverage(coverage -> coverage.check(true).percentage(read -> read >= percent));
    }

    private static void agrees(String text) {
        Value quick = QuickTree.read(text);
        Statistics.collect(quick != null);
        if (quick == null) {
            return;
        }
        Findings findings = new Findings();
        YamlComposer events = new YamlComposer(text, findings);
        Value thorough = events.compose();
        assertThat(events.broken()).as("of\n" + text).isNull();
        assertThat(findings.all()).as("of\n" + text).isEmpty();
        assertThat(findings.hidden()).as("of\n" + text).isEmpty();
        assertThat(quick).as("of\n" + text).isEqualTo(thorough).hasToString(String.valueOf(thorough));
    }

    @Provide
    Arbitrary<String> damaged() {
        return Arbitraries.randomValue((Random random) -> YamlTexts.damaged(random));
    }

    @Provide
    Arbitrary<String> built() {
        return Arbitraries.randomValue(YamlTexts::built);
    }

    @Provide
    Arbitrary<String> pieced() {
        return Arbitraries.randomValue(YamlTexts::pieced);
    }
}
