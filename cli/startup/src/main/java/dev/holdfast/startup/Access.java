package dev.holdfast.startup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Whether a class beside the one with a lambda may do what that one may. Reads classes, loads none. */
final class Access {
    /** What a class declares: its flags, the head of its nest, and methods by name and descriptor with their flags. */
    private record Declared(int flags, String host, List<String> parents, Map<String, Integer> methods) {}

    /** A method's flags, and the class that declares it. */
    private record Method(String owner, int flags) {}

    private final ClassLoader classes;
    private final Map<String, Optional<Declared>> known = new HashMap<>();

    Access(ClassLoader classes) {
        this.classes = classes;
    }

    /**
     * Whether a class of the same package and nest may be the interface and call the body. It may not call protected methods
     * of a superclass elsewhere, nor what is not found.
     *
     * @param from the internal name of the class with the lambda
     */
    boolean allows(String from, LambdaSite site) {
        String owner = site.body().getOwner();
        return isSeen(from, site.type().getInternalName())
                && isSeen(from, owner)
                && method(owner, site.body().getName() + site.body().getDesc())
                        .filter(method -> isSeen(from, method))
                        .isPresent();
    }

    private boolean isSeen(String from, String name) {
        return declared(name)
                .filter(each -> isPublic(each.flags()) || packageOf(name).equals(packageOf(from)))
                .isPresent();
    }

    private boolean isSeen(String from, Method method) {
        if ((method.flags() & Opcodes.ACC_PRIVATE) != 0) {
            return declared(method.owner())
                    .map(Declared::host)
                    .equals(declared(from).map(Declared::host));
        }
        return isPublic(method.flags()) || packageOf(method.owner()).equals(packageOf(from));
    }

    private static boolean isPublic(int flags) {
        return (flags & Opcodes.ACC_PUBLIC) != 0;
    }

    private static String packageOf(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    private Optional<Method> method(String owner, String key) {
        Optional<Declared> found = declared(owner);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Integer flags = found.get().methods().get(key);
        if (flags != null) {
            return Optional.of(new Method(owner, flags));
        }
        return found.get().parents().stream()
                .flatMap(parent -> method(parent, key).stream())
                .findFirst();
    }

    private Optional<Declared> declared(String name) {
        Optional<Declared> found = known.get(name);
        if (found == null) {
            found = read(name);
            known.put(name, found);
        }
        return found;
    }

    private Optional<Declared> read(String name) {
        try (InputStream in = classes.getResourceAsStream(name + ".class")) {
            if (in == null) {
                return Optional.empty();
            }
            Reading reading = new Reading();
            new ClassReader(in)
                    .accept(reading, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            return Optional.of(new Declared(reading.flags, reading.host, reading.parents, reading.methods));
        } catch (IllegalArgumentException fault) {
            // A class of a Java that ASM does not know yet: what needs it stays as it is.
            return Optional.empty();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static final class Reading extends ClassVisitor {
        private final List<String> parents = new ArrayList<>();
        private final Map<String, Integer> methods = new HashMap<>();
        private int flags;
        private String host = "";

        Reading() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            flags = access;
            host = name;
            if (superName != null) {
                parents.add(superName);
            }
            if (interfaces != null) {
                parents.addAll(List.of(interfaces));
            }
        }

        @Override
        public void visitNestHost(String nestHost) {
            host = nestHost;
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            methods.put(name + descriptor, access);
            return null;
        }
    }
}
