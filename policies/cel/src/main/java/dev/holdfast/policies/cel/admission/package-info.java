/** Policies as the API server of Kubernetes takes them. */
@NullMarked
package dev.holdfast.policies.cel.admission;

import org.jspecify.annotations.NullMarked;
