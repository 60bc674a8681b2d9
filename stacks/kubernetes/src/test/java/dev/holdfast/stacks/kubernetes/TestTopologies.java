package dev.holdfast.stacks.kubernetes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The topologies that the tests deploy. */
final class TestTopologies {

    private TestTopologies() {}

    /** The reference system. */
    static String metaNode() {
        return text("../../examples/metanode/topology.yaml");
    }

    /** The golden URNs of its primary region, as those of a stack. */
    static List<String> metaNodeUrns(String stack, String project) {
        return text("../../components/kubernetes/src/test/java/dev/holdfast/kubernetes/application/"
                        + "UrnsTest.thoseOfMetanodeStay.approved.txt")
                .lines()
                .map(urn -> urn.replace("urn:pulumi:stack::project::", "urn:pulumi:" + stack + "::" + project + "::"))
                .toList();
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A stateful service of two, which is ten objects with its claims and its secret.
     *
     * @param system its name, and that of its namespace
     */
    static String store(String system) {
        try (InputStream file = Objects.requireNonNull(TestTopologies.class.getResourceAsStream("store.yaml"))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("{name: store}", "{name: " + system + "}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
