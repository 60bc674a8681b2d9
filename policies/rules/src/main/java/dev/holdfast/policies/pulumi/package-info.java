/** Resources of Pulumi programs that are neither objects of Kubernetes nor resources of AWS. */
@NullMarked
package dev.holdfast.policies.pulumi;

import org.jspecify.annotations.NullMarked;
