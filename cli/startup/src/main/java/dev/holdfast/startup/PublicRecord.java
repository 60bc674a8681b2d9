package dev.holdfast.startup;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A public record of Holdfast that has no method {@code read(String)} yet.
 *
 * @param name its internal name
 * @param readers what templates may read of it, the same as by reflection ({@code RecordComponents}): its own public methods
 *     without parameters; their descriptors by name
 */
record PublicRecord(String name, Map<String, String> readers) {
    private static final String OWN_PACKAGES = "dev/holdfast/";
    private static final Set<String> OF_EVERY_OBJECT = Set.of("hashCode", "toString", "getClass", "clone", "notify");

    /** The record that a class file is, if it is one. */
    static Optional<PublicRecord> of(ClassReader classFile) {
        if (!"java/lang/Record".equals(classFile.getSuperName())
                || !classFile.getClassName().startsWith(OWN_PACKAGES)) {
            return Optional.empty();
        }
        Reading reading = new Reading(classFile.getClassName(), classFile.getAccess());
        classFile.accept(reading, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return reading.isPublic && !reading.isTaken
                ? Optional.of(new PublicRecord(classFile.getClassName(), reading.readers))
                : Optional.empty();
    }

    private static final class Reading extends ClassVisitor {
        private final String type;
        private final Map<String, String> readers = new TreeMap<>();
        private boolean isPublic;
        private boolean isTaken;

        Reading(String type, int access) {
            super(Opcodes.ASM9);
            this.type = type;
            isPublic = has(access, Opcodes.ACC_PUBLIC);
        }

        /** A class in another says only here how it was declared: a protected one is public otherwise. */
        @Override
        public void visitInnerClass(String name, @Nullable String outerName, @Nullable String innerName, int access) {
            if (name.equals(type)) {
                isPublic = has(access, Opcodes.ACC_PUBLIC);
            }
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            isTaken |= name.equals(ReadMethod.NAME) && descriptor.startsWith(ReadMethod.PARAMETERS);
            if (has(access, Opcodes.ACC_PUBLIC)
                    && !has(access, Opcodes.ACC_STATIC)
                    && !has(access, Opcodes.ACC_BRIDGE)
                    && descriptor.startsWith("()")
                    && !descriptor.endsWith(")V")
                    && !OF_EVERY_OBJECT.contains(name)) {
                readers.put(name, descriptor);
            }
            return null;
        }

        private static boolean has(int access, int flag) {
            return (access & flag) != 0;
        }
    }
}
