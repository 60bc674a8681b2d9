<@common.head object/>
data:
<#list object.data as key, text>
  ${key}: ${block_text(text, 2)}
</#list>
