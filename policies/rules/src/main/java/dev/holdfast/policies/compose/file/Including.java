package dev.holdfast.policies.compose.file;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.MapNode;
import dev.holdfast.policies.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a document over those that it includes, and then services over those that they extend, as Compose does in this order. */
final class Including {
    private static final Set<String> INCLUDED =
            Set.of("services", "volumes", "networks", "secrets", "configs", "models");

    private final Reading reading;
    private final Merge merge;

    Including(Reading reading) {
        this.reading = reading;
        this.merge = new Merge(reading.sources());
    }

    /**
     * A document with all that it includes and extends.
     *
     * @param from the file that paths are relative to
     * @param document the document with values for its variables
     * @param trail the files that include it
     * @throws BadDocument where a file is not there, or files include each other in a circle
     */
    Node document(SourceFile file, String from, Node document, Variables variables, List<String> trail) {
        List<String> way = new ArrayList<>(trail);
        way.add(file.origin().name());
        Node whole = document;
        for (Node include : document.get("include").items()) {
            whole = merge.document(included(from, include, variables, way), whole);
        }
        if (whole != document) {
            // Whatever it includes, it is this document that begins here.
            whole = new MapNode(whole.entries(), document.line(), document.column());
        }
        return new Extending(reading, variables).document(file, from, whole);
    }

    private Node included(String from, Node include, Variables variables, List<String> way) {
        Node path = include.isMap() ? include.get("path") : include;
        List<Node> paths = path.isList() ? path.items() : List.of(path);
        if (paths.isEmpty() || paths.get(0).text() == null) {
            throw new BadDocument(include.place(), "include needs the path of a file, or path: with one or several");
        }
        SourceFile first = reading.file(from, paths.get(0));
        if (way.contains(first.origin().name())) {
            throw new BadDocument(
                    paths.get(0).place(), "files include each other in a circle: " + String.join(", ", way));
        }
        String folder = include.get("project_directory").text();
        String inner = folder == null ? first.origin().name() : sibling(from, folder) + "/compose.yaml";
        Variables all = variables.or(environment(from, inner, include.get("env_file")));
        Node whole = new MapNode(List.of(), 0, 0);
        for (Node each : paths) {
            SourceFile file = each == paths.get(0) ? first : reading.file(from, each);
            Node document = reading.other(file, each, all);
            try {
                whole = merge.document(whole, document(file, inner, document, all, way));
            } catch (BadDocument inside) {
                throw reading.inFile(file, inside, each);
            }
        }
        List<Entry> sections = whole.entries().stream()
                .filter(entry -> INCLUDED.contains(entry.key()))
                .toList();
        return new MapNode(sections, whole.line(), whole.column());
    }

    private static String sibling(String from, String folder) {
        return folder.startsWith("/") ? folder : from.substring(0, from.lastIndexOf('/') + 1) + folder;
    }

    private Variables environment(String from, String inner, Node written) {
        if (written.isAbsent()) {
            return read(reading.files().relative(inner, ".env"));
        }
        Variables all = Variables.NONE;
        for (Node each : written.isList() ? written.items() : List.of(written)) {
            if (!each.is("/dev/null")) {
                all = read(reading.file(from, each)).or(all);
            }
        }
        return all;
    }

    private static Variables read(@Nullable SourceFile file) {
        return file == null ? Variables.NONE : DotEnv.read(file);
    }
}
