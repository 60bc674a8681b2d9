# Copy this file to .env and set every variable; docker compose does not start without them.
# Put a value that holds a dollar sign or a quote in single quotes; Compose would read the dollar sign.
<#list variables as variable>
<#if variable.secret??>

# The secret
# ${variable.secret}
<#else>

</#if>
${variable.assignment}
</#list>
<#if secrets?has_content || variableFiles?has_content>

# These files have to lie beside compose.yaml, each with nothing but the secret, readable for the user of the service:
<#list secrets as secret>
# ${secret}
</#list>
<#list variableFiles as file>
# ${file}
</#list>
</#if>
