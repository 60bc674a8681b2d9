package dev.holdfast.policies.cel.expression;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Amounts as the API server's own CEL knows them: {@code quantity("1Gi").isGreaterThan(quantity("512Mi"))}. Source: the <a
 * href="https://kubernetes.io/docs/reference/using-api/cel/#kubernetes-quantity-library">quantity library of Kubernetes</a>.
 */
final class QuantityFunctions {
    private static final CelType QUANTITY = OpaqueType.create("kubernetes.Quantity");

    private QuantityFunctions() {}

    static List<CelFunctionDecl> declarations() {
        return List.of(
                global("quantity", "string_to_quantity", QUANTITY),
                global("isQuantity", "is_quantity_string", SimpleType.BOOL),
                member("sign", "quantity_sign", SimpleType.INT),
                member("isInteger", "quantity_is_integer", SimpleType.BOOL),
                member("asInteger", "quantity_as_integer", SimpleType.INT),
                member("asApproximateFloat", "quantity_as_float", SimpleType.DOUBLE),
                member("isGreaterThan", "quantity_is_greater_than", SimpleType.BOOL, QUANTITY),
                member("isLessThan", "quantity_is_less_than", SimpleType.BOOL, QUANTITY),
                member("compareTo", "quantity_compare_to", SimpleType.INT, QUANTITY),
                arithmetic("add", "quantity_add"),
                arithmetic("sub", "quantity_sub"));
    }

    private static CelFunctionDecl global(String name, String id, CelType result) {
        return CelFunctionDecl.newFunctionDeclaration(
                name, CelOverloadDecl.newGlobalOverload(id, result, SimpleType.STRING));
    }

    private static CelFunctionDecl member(String name, String id, CelType result, CelType... more) {
        List<CelType> types = new ArrayList<>(List.of(QUANTITY));
        types.addAll(List.of(more));
        return CelFunctionDecl.newFunctionDeclaration(name, CelOverloadDecl.newMemberOverload(id, result, types));
    }

    private static CelFunctionDecl arithmetic(String name, String id) {
        return CelFunctionDecl.newFunctionDeclaration(
                name,
                CelOverloadDecl.newMemberOverload(id, QUANTITY, QUANTITY, QUANTITY),
                CelOverloadDecl.newMemberOverload(id + "_int", QUANTITY, QUANTITY, SimpleType.INT));
    }

    static List<CelFunctionBinding> bindings() {
        List<CelFunctionBinding> all = new ArrayList<>();
        bind(all, "quantity", CelFunctionBinding.from("string_to_quantity", String.class, QuantityFunctions::read));
        bind(
                all,
                "isQuantity",
                CelFunctionBinding.from("is_quantity_string", String.class, text -> Amount.of(text) != null));
        bind(all, "sign", CelFunctionBinding.from("quantity_sign", Amount.class, one ->
                (long) one.value().signum()));
        bind(all, "isInteger", CelFunctionBinding.from("quantity_is_integer", Amount.class, Amount::isWhole));
        bind(all, "asInteger", CelFunctionBinding.from("quantity_as_integer", Amount.class, QuantityFunctions::whole));
        bind(all, "asApproximateFloat", CelFunctionBinding.from("quantity_as_float", Amount.class, one -> one.value()
                .doubleValue()));
        bind(
                all,
                "isGreaterThan",
                CelFunctionBinding.from(
                        "quantity_is_greater_than", Amount.class, Amount.class, (one, two) -> one.compareTo(two) > 0));
        bind(
                all,
                "isLessThan",
                CelFunctionBinding.from(
                        "quantity_is_less_than", Amount.class, Amount.class, (one, two) -> one.compareTo(two) < 0));
        bind(all, "compareTo", CelFunctionBinding.from("quantity_compare_to", Amount.class, Amount.class, (one, two) ->
                (long) one.compareTo(two)));
        bind(
                all,
                "add",
                CelFunctionBinding.from("quantity_add", Amount.class, Amount.class, QuantityFunctions::sum),
                CelFunctionBinding.from(
                        "quantity_add_int", Amount.class, Long.class, (one, more) -> sum(one, of(more))));
        bind(
                all,
                "sub",
                CelFunctionBinding.from("quantity_sub", Amount.class, Amount.class, QuantityFunctions::difference),
                CelFunctionBinding.from(
                        "quantity_sub_int", Amount.class, Long.class, (one, less) -> difference(one, of(less))));
        return all;
    }

    private static void bind(List<CelFunctionBinding> all, String name, CelFunctionBinding... overloads) {
        all.addAll(CelFunctionBinding.fromOverloads(name, overloads));
    }

    private static Amount of(long number) {
        return new Amount(BigDecimal.valueOf(number));
    }

    private static Amount sum(Amount one, Amount two) {
        return new Amount(one.value().add(two.value()));
    }

    private static Amount difference(Amount one, Amount two) {
        return new Amount(one.value().subtract(two.value()));
    }

    private static Amount read(String text) {
        Amount amount = Amount.of(text);
        if (amount == null) {
            throw new BadArgument("quantity(…) meets a text that is no quantity of Kubernetes");
        }
        return amount;
    }

    private static long whole(Amount amount) {
        if (!amount.isWhole()) {
            throw new BadArgument("asInteger() meets a quantity that is no whole number of 64 bits");
        }
        return amount.value().longValueExact();
    }
}
