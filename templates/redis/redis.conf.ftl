# Written by Holdfast from the topology: changes here are lost.
<#list settings as setting>
${setting.name} ${setting.value}
</#list>
