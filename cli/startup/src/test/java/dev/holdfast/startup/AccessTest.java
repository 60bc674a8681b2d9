package dev.holdfast.startup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What a class beside the one with the lambda may do. */
class AccessTest {
    private static final String SAMPLE = "dev/holdfast/startup/sample/";
    private static final String KINDS = SAMPLE + "Kinds";
    private static final String PARENT = SAMPLE + "elsewhere/Parent";

    private final Access access = new Access(AccessTest.class.getClassLoader());

    private boolean allows(String from, String owner, String method) {
        return allows(from, "java/util/function/Supplier", owner, method);
    }

    private boolean allows(String from, String type, String owner, String method) {
        Type none = Type.getMethodType("()Ljava/lang/Object;");
        Handle body = new Handle(Opcodes.H_INVOKEVIRTUAL, owner, method, "()Ljava/lang/String;", false);
        return access.allows(from, new LambdaSite("(L" + owner + ";)L" + type + ";", "get", none, none, body));
    }

    @Test
    void publicMethodsAreForAll() {
        assertThat(allows(KINDS, PARENT, "open")).isTrue();
        assertThat(allows(KINDS, "java/lang/Object", "toString")).isTrue();
    }

    @Test
    void inheritedMethodsAreFoundWhereTheyAreDeclared() {
        assertThat(allows(PARENT, KINDS, "toString")).isTrue();
        assertThat(allows(KINDS, SAMPLE + "Shapes$Constant", "name")).isTrue();
    }

    @Test
    void protectedMethodsAreForTheirPackageOnly() {
        assertThat(allows(PARENT, PARENT, "inherited")).isTrue();
        assertThat(allows(KINDS, PARENT, "inherited")).isFalse();
        assertThat(allows(KINDS, KINDS, "inherited")).isFalse();
    }

    @Test
    void privateMethodsAreForTheirNestOnly() {
        assertThat(allows(KINDS, KINDS, "mine")).isTrue();
        assertThat(allows(KINDS + "$Private", KINDS, "mine")).isTrue();
        assertThat(allows(KINDS, KINDS + "$Private", "text")).isTrue();
        assertThat(allows(SAMPLE + "Shapes", KINDS, "mine")).isFalse();
    }

    @Test
    void classesThatAreNotPublicAreForTheirPackageOnly() {
        assertThat(allows(KINDS, SAMPLE + "Shapes", "name")).isTrue();
        assertThat(allows(PARENT, SAMPLE + "Shapes", "name")).isFalse();
        assertThat(allows(PARENT, SAMPLE + "Shapes", PARENT, "open")).isFalse();
    }

    @Test
    void whatIsNotFoundIsNotAllowed() {
        assertThat(allows(KINDS, "dev/holdfast/Nowhere", "name")).isFalse();
        assertThat(allows(KINDS, KINDS, "nothing")).isFalse();
    }
}
