# What the stack needs. Copy this file to prepare.sh and set what is empty, then, beside stack.yaml on a manager:
#   set -a && . ./prepare.sh && set +a && docker stack deploy --with-registry-auth -c stack.yaml STACK
# where STACK is
#   ${stack.name}
<#if variables?has_content>

# The stack is not deployed without these variables. Put a value that holds a dollar sign or a quote in single quotes; in one with
# two opening braces Docker looks for a template.
</#if>
<#list variables as variable>
<#if variable.secret??>
# The secret
# ${variable.secret}
</#if>
${variable.assignment}
</#list>
<#if stack.secrets?has_content>

# Each secret has to be created once, from a file with nothing but the secret:
<#list stack.secrets as secret>
#   docker secret create ${secret.name} ${secret.path}
</#list>
</#if>
<#if stack.variableFiles?has_content>

# These files have to lie beside stack.yaml:
<#list stack.variableFiles as file>
#   ${file}
</#list>
</#if>
<#if stack.pins?has_content>

# A volume stays on one node. Choose the node of each, those of one service in different zones, and label it:
<#list stack.pins as pin>
#   docker node update --label-add ${pin.assignment} NODE
</#list>
</#if>

# The zone of each node is in its label zone, by which replicas are spread:
#   docker node update --label-add zone=ZONE NODE
