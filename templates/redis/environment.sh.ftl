# What the scripts beside it read: `. FOLDER/environment.sh && exec sh FOLDER/start.sh` starts this instance.
<#list variables as variable>
${variable.name}=${variable.value}
export ${variable.name}
</#list>
