package dev.holdfast.policies.engine;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.Files;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.NotWhole;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.input.TextFormat;
import dev.holdfast.policies.input.YamlFormat;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.yaml.YamlDocuments;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From files to what rules look at: finds out what each file is, and has it read. */
public final class InputReader {
    /** The values that an alert shows of itself are no template of the file. */
    private static final Pattern TEMPLATED = Pattern.compile(
            "\\{\\{(?!-?\\s*(?:\\$(?:labels|value|externalLabels)\\b|[^}]*\\b(?:humanize|query)))|\\{%|<%");

    private static final String UNKNOWN = "no kind of file that is known";

    private static final String TEMPLATE = "a template (of Helm, perhaps); check what it renders";

    private final List<YamlFormat> yaml;
    private final List<TextFormat> text;
    private final Files files;

    /**
     * A reader.
     *
     * @param yaml the kinds of documents that it knows
     * @param text the kinds of files with a syntax of their own that it knows
     * @param files where files are that other files refer to
     */
    public InputReader(List<YamlFormat> yaml, List<TextFormat> text, Files files) {
        this.yaml = List.copyOf(yaml);
        this.text = List.copyOf(text);
        this.files = files;
    }

    /**
     * What became of a file.
     *
     * @param file the file
     * @param inputs what was read from it
     * @param kinds what it is, as people call it; empty where it is nothing that is known
     * @param skipped why nothing, or not all, of it is looked at; null where all is
     * @param faults what is wrong with it
     */
    public record Outcome(
            SourceFile file,
            Inputs.Collector inputs,
            List<String> kinds,
            @Nullable String skipped,
            List<BadDocument> faults) {}

    /** Reads a file. Never throws for what is in it. */
    public Outcome read(SourceFile file) {
        Inputs.Collector into = new Inputs.Collector();
        for (TextFormat format : text) {
            if (format.takes(file)) {
                try {
                    format.read(file, files, into);
                    return new Outcome(file, into, List.of(format.name()), null, List.of());
                } catch (BadDocument fault) {
                    return isTemplate(file)
                            ? new Outcome(file, new Inputs.Collector(), List.of(), TEMPLATE, List.of())
                            : new Outcome(file, into, List.of(format.name()), null, fault.all());
                }
            }
        }
        if (ofText(file.name())) {
            return new Outcome(file, into, List.of(), UNKNOWN, List.of());
        }
        Outcome read = documents(file, into);
        boolean guessed = !isYaml(file.name()) && read.kinds().isEmpty();
        return guessed ? new Outcome(file, into, List.of(), UNKNOWN, List.of()) : read;
    }

    /** Whether broken JSON is none of the kinds that are looked at, as far as one can see. */
    private static boolean isOtherJson(SourceFile file) {
        return file.name().endsWith(".json")
                && !file.text().contains("\"apiVersion\"")
                && !file.text().contains("\"services\"");
    }

    /** Whether a program has to fill it in before another can read it: Helm, consul-template, confd; Jinja, ERB. */
    private static boolean isTemplate(SourceFile file) {
        return TEMPLATED.matcher(file.text()).find();
    }

    private static boolean ofText(String name) {
        return name.endsWith(".cfg") || name.endsWith(".conf") || name.endsWith(".acl");
    }

    private static boolean isYaml(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
    }

    private Outcome documents(SourceFile file, Inputs.Collector into) {
        YamlDocuments documents = YamlDocuments.read(file.text());
        List<String> kinds = new ArrayList<>();
        String skipped = null;
        List<BadDocument> faults = new ArrayList<>();
        for (Node root : documents.roots()) {
            YamlFormat format = formatOf(file, root);
            if (format == null) {
                skipped = "YAML of no kind that is known";
                continue;
            }
            try {
                format.read(file, root, files, into);
            } catch (BadDocument fault) {
                faults.addAll(fault.all());
            } catch (NotWhole part) {
                skipped = part.reason();
                continue;
            }
            if (!kinds.contains(format.name())) {
                kinds.add(format.name());
            }
        }
        BadDocument unreadable = documents.fault();
        if (unreadable != null && isTemplate(file)) {
            skipped = TEMPLATE;
        } else if (unreadable != null && kinds.isEmpty() && isOtherJson(file)) {
            // Lines of JSON, JSON with comments: data and settings of other programs.
            skipped = "JSON of no kind that is known";
        } else if (unreadable != null) {
            faults.addAll(unreadable.all());
        }
        return new Outcome(file, into, kinds, skipped, faults);
    }

    private @Nullable YamlFormat formatOf(SourceFile file, Node root) {
        for (YamlFormat format : yaml) {
            if (format.takes(file, root)) {
                return format;
            }
        }
        return null;
    }
}
