package dev.holdfast.policies.aws;

import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.ListNode;
import dev.holdfast.policies.tree.MapNode;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.ScalarNode;
import dev.holdfast.policies.tree.UnknownNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Values as Pulumi writes them into files: secrets are mappings with a signature, what is not known yet is a word that nobody else would
 * write. Source: {@code sdk/go/common/resource/sig} and {@code sdk/go/common/resource/plugin/rpc.go} of pulumi/pulumi.
 */
final class PulumiValues {
    private static final String SIGNATURE = "4dabf18193072939515e22adb298388d";
    private static final String SECRET = "1b47061264138c4ac30d75fd1eb44270";
    private static final Set<String> UNKNOWNS = Set.of(
            "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
            "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
            "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
            "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
            "030794c1-ac77-496b-92df-f27374a8bd58",
            "e48ece36-62e2-4504-bad9-02848725956a",
            "dd056dcd-154b-4c76-9bd3-c8f88648b5ff");

    private PulumiValues() {}

    /** The same with secrets and unknown values as rules see them. */
    static Node plain(Node written) {
        if (written.get(SIGNATURE).is(SECRET)) {
            // It is encrypted in the file, and in the clear only where somebody asked for that: rules see neither.
            return ScalarNode.secret("[secret]");
        }
        if (written.isMap()) {
            List<Entry> entries = new ArrayList<>();
            for (Entry entry : written.entries()) {
                entries.add(new Entry(entry.key(), entry.line(), entry.column(), plain(entry.value())));
            }
            return new MapNode(entries, written.line(), written.column());
        }
        if (written.isList()) {
            List<Node> items = new ArrayList<>();
            written.items().forEach(item -> items.add(plain(item)));
            return new ListNode(items, written.line(), written.column());
        }
        return UNKNOWNS.contains(written.textOr("")) ? UnknownNode.UNKNOWN : written;
    }
}
