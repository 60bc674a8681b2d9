package dev.holdfast.topology.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file under {@code bad/} is refused with exactly the faults that it announces; see {@link ExpectedFault}. */
class BadInputTest {
    private static final Path FOLDER = Path.of("src/test/resources/bad");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files
                    .filter(file ->
                            file.toString().endsWith(".yaml") || file.toString().endsWith(".json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedWithTheFaultsThatItAnnounces(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<Fault> faults = faults(new TopologyReader().read(new Source("topology.yaml", bytes), null));
        String printed = FaultPrinter.print(faults);
        assertThat(faults.stream().map(ExpectedFault::of).sorted())
                .as(printed)
                .containsExactlyElementsOf(
                        ExpectedFault.announcedBy(file).stream().sorted().toList());
        assertThat(printed).doesNotContain("siskin", "7f3a", "73019281", "Exception", "\tat ", "org.snakeyaml");
        assertThat(printed.chars()).noneMatch(c -> (c < ' ' && c != '\n') || c == 0x202e || c == 0x7f);
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.fix()).matches("(?s)[A-Z].*[.}]");
            assertThat(fault.reason()).isNotBlank().doesNotEndWith(".");
        });
    }

    @Test
    void thereIsAFileForEveryCode() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files().toList()) {
            ExpectedFault.announcedBy(file)
                    .forEach(fault -> all.append(fault.code()).append('\n'));
        }
        List<FaultCode> elsewhere = List.of(FaultCode.TOO_MANY, FaultCode.UNKNOWN_ENVIRONMENT);
        assertThat(FaultCode.values())
                .filteredOn(code -> !elsewhere.contains(code))
                .allSatisfy(code -> assertThat(all).contains(code.word() + "\n"));
    }

    private static List<Fault> faults(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading).faults();
    }

    @Test
    void sameFaultsEachTime() throws IOException {
        TopologyReader reader = new TopologyReader();
        byte[] bytes = Files.readAllBytes(FOLDER.resolve("types/many-at-once.yaml"));
        Reading first = reader.read(new Source("a.yaml", bytes), null);
        assertThat(reader.read(new Source("a.yaml", bytes), null)).isEqualTo(first);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("#!");
    }
}
