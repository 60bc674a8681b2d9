package dev.holdfast.templates.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ShellWordTest {
    /** Many words to one shell, since starting it is what costs. */
    @Property(tries = 20)
    void isOneArgumentForARealShell(@ForAll("words") @Size(min = 20, max = 40) List<String> values)
            throws IOException, InterruptedException {
        String script = "printf '%s\\0' " + values.stream().map(ShellWord::of).collect(Collectors.joining(" ")) + "\n";
        Process shell = new ProcessBuilder("/bin/sh", "-s").start();
        shell.getOutputStream().write(script.getBytes(StandardCharsets.UTF_8));
        shell.getOutputStream().close();
        String out = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).isZero();
        assertThat(out.split("\0", -1)).containsExactlyElementsOf(withEnd(values));
    }

    @Test
    void quotesOnlyWhereNeeded() {
        assertThat(ShellWord.of("/var/lib/postgresql")).isEqualTo("/var/lib/postgresql");
        assertThat(ShellWord.of("")).isEqualTo("''");
        assertThat(ShellWord.of("it's")).isEqualTo("'it'\\''s'");
        assertThat(ShellWord.of("2")).isEqualTo("'2'");
        assertThat(ShellWord.of("if")).isEqualTo("'if'");
        assertThat(ShellWord.of("A=b")).isEqualTo("'A=b'");
        assertThat(ShellWord.of("~")).isEqualTo("'~'");
    }

    @Test
    void refusesNul() {
        assertThatThrownBy(() -> ShellWord.of("a\0b")).isInstanceOf(UnrepresentableValue.class);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return HostileStrings.any()
                .map(value -> value.replace("\0", ""))
                .list()
                .ofMinSize(20)
                .ofMaxSize(40);
    }

    private static List<String> withEnd(List<String> values) {
        java.util.ArrayList<String> all = new java.util.ArrayList<>(values);
        all.add("");
        return all;
    }
}
