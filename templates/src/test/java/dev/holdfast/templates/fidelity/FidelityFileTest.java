package dev.holdfast.templates.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.fidelity.FidelityReport;
import dev.holdfast.blueprint.fidelity.Target;
import dev.holdfast.blueprint.resolve.Resolving;
import dev.holdfast.templates.Renderer;
import java.util.List;
import org.junit.jupiter.api.Test;

class FidelityFileTest {
    private final Blueprint metanode = Resolving.metanode(null);

    @Test
    void isJsonThatSaysWhatTheReportSays() throws Exception {
        FidelityReport report = FidelityReport.of(metanode, List.of(Target.values()));
        JsonNode file = new ObjectMapper().readTree(text(report));
        assertThat(file.get("system").asText()).isEqualTo("metanode");
        int cells = 0;
        for (JsonNode feature : file.get("features")) {
            assertThat(feature.get("paths")).isNotEmpty();
            cells += feature.get("targets").size();
        }
        assertThat(cells).isEqualTo(report.entries().size());
        assertThat(file.get("lost").findValuesAsText("feature"))
                .containsExactlyElementsOf(report.lost().stream()
                        .map(lost -> lost.feature().word())
                        .toList())
                .contains("region-weights", "maintenance-window", "recovery-objectives");
    }

    @Test
    void isFineWithNothing() throws Exception {
        assertThat(new ObjectMapper()
                        .readTree(text(new FidelityReport(List.of(), List.of())))
                        .get("lost"))
                .isEmpty();
    }

    private String text(FidelityReport report) {
        return new FidelityFile(new Renderer()).text(metanode, report);
    }
}
