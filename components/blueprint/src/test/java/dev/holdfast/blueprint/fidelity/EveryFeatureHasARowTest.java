package dev.holdfast.blueprint.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.resolve.Resolving;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EveryFeatureHasARowTest {
    private final Blueprint metanode = Resolving.metanode(null);

    @ParameterizedTest
    @EnumSource(Target.class)
    void inEveryTarget(Target target) {
        assertThat(target.table(metanode).keySet()).containsExactlyInAnyOrderElementsOf(Feature.all());
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void thatSaysHowOrWhyNot(Target target) {
        for (Map.Entry<Feature, Rendition> row : target.table(metanode).entrySet()) {
            assertThat(row.getValue().how().isEmpty())
                    .as(target + " " + row.getKey())
                    .isEqualTo(!row.getValue().isLoss());
        }
    }

    @Test
    void andAWordOfItsOwn() {
        assertThat(Feature.all()).extracting(Feature::word).doesNotHaveDuplicates();
        assertThat(Feature.all().size()).isBetween(50, 150);
    }
}
