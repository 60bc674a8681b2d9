# What the scripts beside it read: `. FOLDER/environment.sh && exec sh FOLDER/start.sh` starts this instance.
CONFIGURATION_FOLDER=${CONFIGURATION_FOLDER}
REDIS_PASSWORD_FILE=${REDIS_PASSWORD_FILE}
export CONFIGURATION_FOLDER REDIS_PASSWORD_FILE
