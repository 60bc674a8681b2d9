@NullMarked
package dev.holdfast.policies.cel.policy;

import org.jspecify.annotations.NullMarked;
