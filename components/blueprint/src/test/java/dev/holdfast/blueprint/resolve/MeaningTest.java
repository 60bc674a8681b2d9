package dev.holdfast.blueprint.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.topology.read.Fault;
import dev.holdfast.topology.read.FaultPrinter;
import dev.holdfast.topology.read.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file under {@code meaning/} is read and then refused with exactly the faults that it announces: by a comment {@code #! code path} at the end of the line, several divided
 * by {@code ;}.
 */
class MeaningTest {
    private static final Path FOLDER = Path.of("src/test/resources/meaning");
    private static final String MARK = " #! ";

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedWithTheFaultsThatItAnnounces(Path file) throws IOException {
        List<Fault> faults = Resolving.faults(Files.readString(file));
        String printed = FaultPrinter.print(faults);
        assertThat(faults.stream().map(MeaningTest::found)).as(printed).containsExactlyElementsOf(announced(file));
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.fix()).matches("(?s)[A-Z].*[.}]");
            assertThat(fault.reason()).isNotBlank().doesNotEndWith(".").doesNotContain("Blueprint[", "null");
        });
    }

    private static String found(Fault fault) {
        Location location = Resolving.there(fault.location());
        return location.line() + " " + fault.code() + " " + fault.path();
    }

    private static List<String> announced(Path file) throws IOException {
        List<String> faults = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            int comment = lines.get(i).indexOf(MARK);
            if (comment >= 0) {
                for (String fault :
                        lines.get(i).substring(comment + MARK.length()).split(";", -1)) {
                    faults.add(i + 1 + " " + fault.strip());
                }
            }
        }
        return faults;
    }
}
