package dev.holdfast.policies.cel.admission;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.types.CelKind;
import dev.cel.common.types.CelType;
import dev.holdfast.policies.cel.expression.Expression;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds what the API server would not understand in an expression, or not take. Source: the libraries that {@code
 * k8s.io/apiserver/pkg/cel/environment/base.go} of version 1.35 puts together.
 */
final class Portability {
    private static final Set<String> IN_A_SECRET = Set.of("data", "stringData");

    private Portability() {}

    /** The reasons; none where it is taken as it is. */
    static Set<String> refusals(String key, Expression expression) {
        Set<String> reasons = new TreeSet<>();
        CelAbstractSyntaxTree tree = expression.tree();
        CelNavigableAst.fromAst(tree).getRoot().allNodes().forEach(node -> {
            CelExpr part = node.expr();
            switch (part.exprKind().getKind()) {
                case CALL -> function(key, part.call().function(), reasons);
                case LIST -> mixed(key, tree, part.list().elements(), reasons);
                case COMPREHENSION -> {
                    // What binds a name goes over nothing.
                    if (part.comprehension().iterVar().equals("#unused")) {
                        reasons.add(key + " binds a name by cel.bind, which the API server does not know");
                    }
                }
                default -> {}
            }
        });
        return reasons;
    }

    private static void function(String key, String function, Set<String> reasons) {
        if (function.startsWith("math.") || function.equals("strings.quote")) {
            String name = function.replace("@", "");
            reasons.add(key + " calls " + name + ", which the API server does not know");
        }
    }

    private static void mixed(String key, CelAbstractSyntaxTree tree, List<CelExpr> elements, Set<String> reasons) {
        Set<CelType> types = new HashSet<>();
        for (CelExpr element : elements) {
            tree.getType(element.id())
                    .filter(type -> type.kind() != CelKind.DYN)
                    .ifPresent(types::add);
        }
        if (types.size() > 1) {
            reasons.add(key + " has a list of elements of different types, which the API server does not take");
        }
    }

    /** Whether an expression looks at nothing of the object but fields with names that are written, and not at what a Secret holds. */
    static boolean leavesSecretsAlone(Expression expression) {
        return CelNavigableAst.fromAst(expression.tree())
                .getRoot()
                .allNodes()
                .filter(node -> node.getKind() == CelExpr.ExprKind.Kind.IDENT
                        && node.expr().ident().name().equals("object"))
                .allMatch(node -> node.parent()
                        .filter(parent -> parent.getKind() == CelExpr.ExprKind.Kind.SELECT
                                && !IN_A_SECRET.contains(parent.expr().select().field()))
                        .isPresent());
    }
}
