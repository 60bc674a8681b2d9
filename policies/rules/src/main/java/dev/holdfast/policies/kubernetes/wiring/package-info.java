/** Rules on objects of Kubernetes that belong together: selectors, budgets, autoscalers, network policies. */
@NullMarked
package dev.holdfast.policies.kubernetes.wiring;

import org.jspecify.annotations.NullMarked;
