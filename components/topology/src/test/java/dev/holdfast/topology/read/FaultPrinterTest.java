package dev.holdfast.topology.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.approvaltests.Approvals;
import org.junit.jupiter.api.Test;

class FaultPrinterTest {
    private static String print(String text) {
        return FaultPrinter.print(Documents.refused(text, null));
    }

    /** A file with a fault of nearly every kind, as people see it. */
    @Test
    void aFileWithManyFaults() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/faulty.yaml"));
        Approvals.verify(print(text));
    }

    @Test
    void withoutAPlace() {
        List<Fault> faults = Documents.refused(Documents.HEAD, "dev");
        assertThat(FaultPrinter.print(faults))
                .isEqualTo("there is no environment dev\n  The environments here are production.\n");
        assertThat(FaultPrinter.print(List.of())).isEmpty();
    }

    @Test
    void theCaretStandsUnderTheValueWhateverIsBeforeIt() {
        assertThat(print(Documents.HEAD + "    env: {Ä: \"😀\", B: 1}\n"))
                .contains(
                        """
                      8 │     env: {Ä: "😀", B: 1}
                        │                      ^
                """);
        assertThat(print(Documents.HEAD + "    env:\t{PASSWORD: x, B: 1}\n"))
                .contains(
                        """
                      8 │     env: {PASSWORD: ***, B: 1}
                        │                             ^
                """);
    }

    @Test
    void longLinesAreCutAroundThePlace() {
        String line = "    command: [" + "a, ".repeat(200) + "1, " + "b, ".repeat(200) + "c]\n";
        List<String> printed = print(Documents.HEAD + line).lines().toList();
        assertThat(printed.get(1)).startsWith("      8 │ …").endsWith("…").hasSizeLessThan(130);
        assertThat(printed.get(1).charAt(printed.get(2).indexOf('^'))).isEqualTo('1');
    }

    @Test
    void whatLooksLikeASecretIsMaskedInALineThatCannotBeParsed() {
        assertThat(print(Documents.HEAD + "    env: {A: b, DB_PASSWORD: canary, C: d: e}\n"))
                .contains("env: {A: b, DB_PASSWORD: ***")
                .doesNotContain("canary");
        assertThat(print(Documents.HEAD + "    url: \"http://user:canary@host\" x\n"))
                .doesNotContain("canary");
    }
}
