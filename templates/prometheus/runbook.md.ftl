<#-- What somebody reads when an alert fires. -->
# ${runbook.title}

Alert ${runbook.alert}. ${runbook.meaning}

## Where to look

<#list runbook.looks as look>
1. ${look}
</#list>

## What helps

<#list runbook.remedies as remedy>
- ${remedy}
</#list>

## When it fires

<#list runbook.cases as each>
### ${each.summary}

${each.lasting}

${markdown_code(each.query)}

</#list>
