; Written by Holdfast from the topology: changes here are lost.
[databases]
${database} = ${server}

[pgbouncer]
<#list settings as setting>
${setting.name} = ${setting.value}
</#list>
