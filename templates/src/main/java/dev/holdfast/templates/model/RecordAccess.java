package dev.holdfast.templates.model;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Set;

/** Lets templates read what a record itself offers by methods without arguments: its components, and facts derived from them. */
final class RecordAccess implements MemberAccessPolicy {
    static final RecordAccess POLICY = new RecordAccess();

    private static final Set<String> OF_EVERY_OBJECT = Set.of("hashCode", "toString", "getClass", "clone", "notify");

    private RecordAccess() {}

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
        return new ClassMemberAccessPolicy() {
            @Override
            public boolean isMethodExposed(Method method) {
                return method.getParameterCount() == 0
                        && method.getDeclaringClass() == type
                        && !Modifier.isStatic(method.getModifiers())
                        && !OF_EVERY_OBJECT.contains(method.getName());
            }

            @Override
            public boolean isConstructorExposed(Constructor<?> constructor) {
                return false;
            }

            @Override
            public boolean isFieldExposed(Field field) {
                return false;
            }
        };
    }

    @Override
    public boolean isToStringAlwaysExposed() {
        return false;
    }
}
