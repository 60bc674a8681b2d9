package dev.holdfast.policies.fix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnifiedDiffTest {
    @Test
    void showsWhatChangesWithThreeLinesAround() {
        assertThat(UnifiedDiff.of("k8s/api.yaml", "1\n2\n3\n4\n5\n6\n7\n8\n", "1\n2\n3\n4\n5\nsix\n7\n8\n"))
                .isEqualTo(
                        """
                        --- a/k8s/api.yaml
                        +++ b/k8s/api.yaml
                        @@ -3,6 +3,6 @@
                         3
                         4
                         5
                        -6
                        +six
                         7
                         8
                        """);
    }

    @Test
    void saysThatTheLastLineIsNotEnded() {
        assertThat(UnifiedDiff.of("a", "x: 1\ny: 1", "x: 2\ny: 1"))
                .isEqualTo(
                        """
                        --- a/a
                        +++ b/a
                        @@ -1,2 +1,2 @@
                        -x: 1
                        +x: 2
                         y: 1
                        \\ No newline at end of file
                        """);
    }

    @Test
    void saysNothingOfTextsThatAreAlike() {
        assertThat(UnifiedDiff.of("a", "x: 1\n", "x: 1\n")).isEmpty();
    }
}
