@NullMarked
package dev.holdfast.policies.rule;

import org.jspecify.annotations.NullMarked;
