package dev.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.cel.AdmissionPolicies;
import dev.holdfast.policies.cel.Pack;
import dev.holdfast.templates.Renderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdmissionTextTest {
    static final Path ACME = Path.of("..", "examples", "policies", "acme");

    private static String text(Path folder) {
        Pack pack = Pack.load(folder);
        assertThat(pack.faults()).isEmpty();
        AdmissionPolicies policies = AdmissionPolicies.of(pack);
        assertThat(policies.refused()).isEmpty();
        return AdmissionText.of(policies, new Renderer());
    }

    @Test
    void theExampleGuardsACluster() {
        String text = text(ACME);
        assertThat(text)
                .contains("object.spec.?replicas.orValue(1) <= 10 ||")
                .contains("validationActions: [Deny]")
                .contains("validationActions: [Warn]")
                .doesNotContain("params.");
        Approvals.verify(text, new Options().forFile().withExtension(".yaml"));
    }

    /** Whatever stands in a policy stays within its scalar. */
    @Test
    void hostileTextsStayTexts(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("a.yaml"),
                """
                id: X
                title: "a: b # c\\nspec: {x: 1}"
                for: kubernetes/ConfigMap
                when: "object.metadata.name != '\\\\n  - x: ${y} <#if>'"
                require: "object.kind != '---' && object.kind != r'''a\\\\nb'''"
                message: "'\\\\u2028: ' + object.kind"
                remediation: "*anchor &x !tag"
                """);
        String text = text(folder);
        assertThat(text.lines().filter("---"::equals)).hasSize(2);
        assertThat(text)
                .contains("holdfast.dev/remediation: \"*anchor &x !tag\"")
                .contains("${y} <#if>");
    }
}
