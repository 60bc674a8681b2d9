# Written by Holdfast from the topology: changes here are lost.
# The first row that fits decides; what no row lets in is refused.
<#list rules as rule>
${rule.type}  ${rule.database}  ${rule.user}  <#if rule.address??>${rule.address}  </#if>${rule.method}
</#list>
