package dev.holdfast.blueprint.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.resolve.BlueprintTree;
import dev.holdfast.blueprint.resolve.Resolving;
import dev.holdfast.topology.Topology;
import dev.holdfast.topology.read.Reading;
import dev.holdfast.topology.read.Source;
import dev.holdfast.topology.read.TopologyReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

class GeneratedTopologiesTest {
    @Provide
    Arbitrary<GeneratedTopology> topologies() {
        return GeneratedTopologies.any();
    }

    @Property(tries = 300, seed = "4711", shrinking = ShrinkingMode.BOUNDED)
    void everyOneIsReadAndResolvedTheSameEachTime(@ForAll("topologies") GeneratedTopology topology) {
        Blueprint first = Resolving.blueprint(topology.text());
        assertThat(Resolving.blueprint(topology.text())).isEqualTo(first);
        assertThat(GeneratedTopology.of(topology.seed(), topology.services())).isEqualTo(topology);
    }

    @Property(tries = 100, seed = "4711", shrinking = ShrinkingMode.BOUNDED)
    void theOrderOfKeysWithoutAMeaningHasNone(@ForAll("topologies") GeneratedTopology topology) {
        GeneratedTopology shuffled = topology.shuffled(topology.seed());
        assertThat(BlueprintTree.of(Resolving.blueprint(shuffled.text())))
                .isEqualTo(BlueprintTree.of(Resolving.blueprint(topology.text())));
    }

    /** A component that is never written here is a component that no property is ever tried with. */
    @Test
    void togetherTheyWriteEveryComponentOfEveryRecord() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new SimpleModule()
                        .addSerializer(Duration.class, ToStringSerializer.instance)
                        .addSerializer(ZoneId.class, ToStringSerializer.instance))
                .build();
        Set<String> written = new TreeSet<>();
        Set<String> absent = new TreeSet<>();
        GeneratedTopologies.first(500)
                .forEach(generated -> collect("", mapper.valueToTree(topology(generated)), written, absent));
        absent.removeAll(written);
        assertThat(absent).isEmpty();
        assertThat(written).hasSizeGreaterThan(300);
    }

    private static void collect(String path, JsonNode node, Set<String> written, Set<String> absent) {
        (node.isNull() ? absent : written).add(path);
        node.properties()
                .forEach(field -> collect(path + "." + plain(field.getKey()), field.getValue(), written, absent));
        node.elements().forEachRemaining(element -> {
            if (node.isArray()) {
                collect(path + "[]", element, written, absent);
            }
        });
    }

    /** Names that generated topologies choose are the same place for every name. */
    private static String plain(String key) {
        return key.replaceAll("[-_/].*|[0-9]+$", "*");
    }

    private static Topology topology(GeneratedTopology generated) {
        byte[] bytes = generated.text().getBytes(StandardCharsets.UTF_8);
        return ((Reading.Read) new TopologyReader().read(new Source("generated.json", bytes), null)).topology();
    }
}
