package dev.holdfast.blueprint.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.Explanation;
import dev.holdfast.blueprint.Origin;
import dev.holdfast.blueprint.resolve.Resolving;
import dev.holdfast.topology.Topology;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No value that people write may be lost in silence: each belongs to a feature, or is read by Holdfast itself. */
class EveryValueHasAFeatureTest {
    /** What steers Holdfast and is in no file by its nature. */
    private static final List<PathPattern> READ_BY_HOLDFAST = Stream.of(
                    "apiVersion",
                    "kind",
                    "metadata.name",
                    "profile",
                    "policies",
                    "targets",
                    "existing.secrets",
                    "existing.storageClasses",
                    "backups.expectedDuration",
                    "services.*.tools")
            .map(PathPattern::new)
            .toList();

    @Test
    void everyComponentOfEveryRecord() {
        List<String> paths = new ArrayList<>();
        walk(Topology.class, "", paths);
        assertThat(paths).hasSizeGreaterThan(200);
        assertThat(paths.stream().filter(path -> !isCovered(path))).isEmpty();
    }

    @Test
    void everyPatternMeansSomething() {
        List<String> paths = new ArrayList<>();
        walk(Topology.class, "", paths);
        for (Feature feature : Feature.all()) {
            for (PathPattern pattern : feature.definition().patterns()) {
                assertThat(paths.stream().anyMatch(pattern::covers))
                        .as(feature + ": " + pattern.text())
                        .isTrue();
            }
        }
    }

    @Test
    void everyWrittenValueOfMetanodeBelongsToAFeatureInUse() {
        Blueprint metanode = Resolving.metanode(null);
        for (Explanation explanation : metanode.explanations().byPath().values()) {
            if (explanation.origin() instanceof Origin.Written
                    && READ_BY_HOLDFAST.stream().noneMatch(pattern -> pattern.covers(explanation.path()))) {
                assertThat(Feature.all().stream()
                                .filter(feature -> feature.definition().patterns().stream()
                                        .anyMatch(pattern -> pattern.covers(explanation.path())))
                                .anyMatch(feature -> feature.usedBy(metanode)))
                        .as(explanation.path())
                        .isTrue();
            }
        }
    }

    private static boolean isCovered(String path) {
        return Stream.concat(
                        READ_BY_HOLDFAST.stream(),
                        Feature.all().stream().flatMap(feature -> feature.definition().patterns().stream()))
                .anyMatch(pattern -> pattern.covers(path));
    }

    private static void walk(Type type, String path, List<String> paths) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
            walk(generic.getActualTypeArguments()[1], path + ".*", paths);
        } else if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            walk(generic.getActualTypeArguments()[0], path + "[*]", paths);
        } else if (type instanceof Class<?> named
                && named.isRecord()
                && named.getPackage().equals(Topology.class.getPackage())) {
            for (RecordComponent component : named.getRecordComponents()) {
                walk(
                        component.getGenericType(),
                        path.isEmpty() ? component.getName() : path + "." + component.getName(),
                        paths);
            }
        } else {
            paths.add(path);
        }
    }
}
