/** What Kubernetes knows of the fields of its own kinds. */
@NullMarked
package dev.holdfast.policies.kubernetes.schema;

import org.jspecify.annotations.NullMarked;
