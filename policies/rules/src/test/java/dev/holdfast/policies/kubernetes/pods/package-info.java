@NullMarked
package dev.holdfast.policies.kubernetes.pods;

import org.jspecify.annotations.NullMarked;
