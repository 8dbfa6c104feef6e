user_scope!(scope = platform.admit(context)?);
