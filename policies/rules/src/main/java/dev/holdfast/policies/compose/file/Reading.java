package dev.holdfast.policies.compose.file;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.Files;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.yaml.YamlDocuments;

/** Reads the other files of a project, and says of their faults where they are referred to. */
final class Reading {
    private final Files files;
    private final Sources sources;
    private final Dialect dialect;

    Reading(Files files, Sources sources, Dialect dialect) {
        this.files = files;
        this.sources = sources;
        this.dialect = dialect;
    }

    Sources sources() {
        return sources;
    }

    Dialect dialect() {
        return dialect;
    }

    Files files() {
        return files;
    }

    /** The document of a file with values for its variables. */
    Node document(SourceFile file, Node root, Variables variables) {
        sources.comesFrom(file, root);
        Shapes.check(root);
        Node document = new Interpolator(variables, dialect, sources).document(root);
        sources.comesFrom(file, document);
        return document;
    }

    /**
     * The document of another file.
     *
     * @throws BadDocument at the place that refers to it
     */
    Node other(SourceFile file, Node reference, Variables variables) {
        YamlDocuments documents = YamlDocuments.read(file.text());
        BadDocument fault = documents.fault();
        if (fault != null) {
            throw inFile(file, fault, reference);
        }
        if (documents.roots().size() != 1 || !documents.roots().get(0).isMap()) {
            throw new BadDocument(reference.place(), file.name() + " is not one Compose document");
        }
        try {
            return document(file, documents.roots().get(0), variables);
        } catch (BadDocument inside) {
            throw inFile(file, inside, reference);
        }
    }

    /** The file that a path leads to. */
    SourceFile file(String from, Node path) {
        String name = path.textOr("");
        if (Unset.isIn(name)) {
            throw new BadDocument(
                    path.place(), "the file is not known: no file sets the variable in " + Unset.shown(name));
        }
        if (name.contains("://")
                || name.startsWith("git@")
                || name.startsWith("oci:")
                || name.startsWith("github.com/")) {
            throw new BadDocument(
                    path.place(), "what lies elsewhere is not fetched; check what docker compose config prints");
        }
        SourceFile file = files.relative(from, name);
        if (file == null) {
            throw new BadDocument(path.place(), "there is no file " + name + " beside this one that can be read");
        }
        return file;
    }

    /** The same fault, told where the file is referred to. */
    BadDocument inFile(SourceFile file, BadDocument fault, Node reference) {
        if (file.equals(sources.main())) {
            return fault;
        }
        return new BadDocument(
                reference.place(),
                file.name() + ":" + fault.place().line() + ":" + fault.place().column() + ": " + fault.getMessage());
    }
}
