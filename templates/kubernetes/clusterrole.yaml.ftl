<@common.head object/>
<@common.rules object.rules/>
