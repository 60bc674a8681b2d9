<@common.head object/>
