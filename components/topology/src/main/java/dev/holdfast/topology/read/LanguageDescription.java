package dev.holdfast.topology.read;

import dev.holdfast.topology.Topology;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes down what Jackson knows of the language: the build runs it between compiling and testing. */
public final class LanguageDescription {
    private LanguageDescription() {}

    /**
     * Writes the description below a folder of classes, if it is another than the one there.
     *
     * @param arguments the folder
     * @throws IOException if it cannot be written
     */
    public static void main(String... arguments) throws IOException {
        String folder = LanguageDescription.class.getPackageName().replace('.', '/');
        Path file = Path.of(arguments[0], folder, DescribedLanguage.FILE);
        byte[] description = describe(types(new DerivedLanguage())).getBytes(StandardCharsets.UTF_8);
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), description)) {
            Files.write(file, description);
        }
    }

    /** Returns all types that a topology is made of, as a language knows them. */
    static Map<String, LanguageType> types(Language language) {
        Map<String, LanguageType> found = new LinkedHashMap<>();
        collect(new TypeUse.Named(Topology.class.getName()), language, found);
        return found;
    }

    private static void collect(TypeUse use, Language language, Map<String, LanguageType> found) {
        if (use instanceof TypeUse.ListOf list) {
            collect(list.element(), language, found);
        } else if (use instanceof TypeUse.MapOf map) {
            collect(map.element(), language, found);
        } else if (use instanceof TypeUse.Named named
                && !found.containsKey(named.type())
                && ScalarTypes.shape(named.type()) == null) {
            LanguageType type = language.type(named.type());
            found.put(named.type(), type);
            if (type instanceof LanguageType.Composite composite) {
                if (composite.components() != null) {
                    composite.components().forEach(part -> collect(part.type(), language, found));
                }
                composite.shortForms().forEach(form -> collect(form.argument(), language, found));
            }
        }
    }

    /** Returns the file of these types, as {@link DescribedLanguage} reads it. */
    static String describe(Map<String, LanguageType> types) {
        StringBuilder lines = new StringBuilder();
        types.forEach((name, type) -> lines.append(name)
                .append('\t')
                .append(DescriptionWriter.line(type))
                .append('\n'));
        return lines.toString();
    }
}
