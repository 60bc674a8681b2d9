<@common.head object/>
<@common.bound object/>
