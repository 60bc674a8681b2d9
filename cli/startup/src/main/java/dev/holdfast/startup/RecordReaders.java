package dev.holdfast.startup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.objectweb.asm.ClassReader;

/**
 * Gives the public records of Holdfast, in jars of a folder, a method that reads a component by its name; {@code cli/pom.xml} runs
 * it. Templates read records so. Without the method they call each component's own by reflection, which looks classes through and
 * goes by native code: a fortieth of all work of a command that is over in half a second. What is rewritten stays as it is when it
 * is run again.
 */
public final class RecordReaders {
    private RecordReaders() {}

    /**
     * Rewrites the jars of a folder that a pattern names.
     *
     * @param arguments the folder, in which all stands that the jars need; the pattern: {@code holdfast*.jar}; the interface that
     *     the records get, with a method {@code Object read(String)} and a constant {@code Object UNKNOWN}, which is the result for
     *     a name that a record does not have
     * @throws IOException if a jar cannot be read or written; those not yet written are as they were
     */
    public static void main(String[] arguments) throws IOException {
        String type = arguments[2].replace('.', '/');
        new JarFolder(Path.of(arguments[0])).rewrite(arguments[1], loader -> {
            if (loader.getResource(type + ".class") == null) {
                throw new IllegalArgumentException("no jar has the interface " + arguments[2]);
            }
            return jar -> jar.withClasses(classFile -> readable(classFile, type));
        });
    }

    private static byte[] readable(byte[] classFile, String type) {
        ClassReader reader = new ClassReader(classFile);
        Optional<PublicRecord> found = PublicRecord.of(reader);
        return found.map(each -> ReadableRecord.of(reader, each, type)).orElse(classFile);
    }
}
