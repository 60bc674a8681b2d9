package dev.holdfast.policies.pack;

import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.yaml.YamlDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the {@code PulumiPolicy.yaml} of a pack says to this program. The engine hands options over as one text each, which cannot hold a
 * list; so they are read where they stand.
 *
 * @param packs the folders of own policies: {@code runtime.options.packs}
 */
record PackFile(List<Path> packs) {
    private static final String FILE = "PulumiPolicy.yaml";
    private static final String RUNTIME = "holdfast";
    private static final String PACKS = "packs";

    /**
     * Reads the settings of the pack in a folder; none are needed.
     *
     * @param home the folder, which paths in the file are relative to
     * @throws BadPack when they cannot be understood
     */
    static PackFile in(Path home) {
        Path file = home.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return new PackFile(List.of());
        }
        YamlDocuments documents;
        try {
            documents = YamlDocuments.read(Files.readString(file));
        } catch (IOException e) {
            throw new BadPack(FILE + ": it cannot be read as text in UTF-8: " + e.getMessage());
        }
        if (documents.fault() != null) {
            throw fault(
                    documents.fault().place().line(),
                    String.valueOf(documents.fault().getMessage()));
        }
        List<Path> packs = new ArrayList<>();
        if (!documents.roots().isEmpty()) {
            Node runtime = documents.roots().get(0).get("runtime");
            for (Node pack : packs(runtime)) {
                packs.add(home.resolve(pack.textOr("")).normalize());
            }
        }
        return new PackFile(List.copyOf(packs));
    }

    /** Other runtimes have options of their own. */
    private static List<Node> packs(Node runtime) {
        Node options = runtime.get("options");
        if (runtime.get("name").is(RUNTIME)) {
            for (Entry option : options.entries()) {
                if (!option.key().equals(PACKS)) {
                    throw fault(
                            option.place().line(),
                            "there is no option " + option.key() + "; there is packs, the folders of own policies");
                }
            }
        }
        Node packs = options.get(PACKS);
        List<Node> all = packs.isList() ? packs.items() : packs.isPresent() ? List.of(packs) : List.of();
        for (Node one : all) {
            if (one.textOr("").isBlank()) {
                throw fault(one.line(), "packs is the path of a folder, or a list of such paths");
            }
        }
        return all;
    }

    private static BadPack fault(int line, String message) {
        return new BadPack(FILE + ":" + line + ": " + message);
    }
}
